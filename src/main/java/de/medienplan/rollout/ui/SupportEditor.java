package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.function.Function;

/** Support ratios and posts, and what waiting and moving are weighed with. */
class SupportEditor extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final boolean editable;

    SupportEditor(ScenarioEditSession work, boolean editable) {
        this.work = work;
        this.editable = editable;
        addClassName("mp-editor");
        Scenario.Support s = work.scenario().support();
        add(
                new H3(Translations.text("rollout.support.title")),
                new Paragraph(Translations.text("rollout.support.hint")));
        add(fields(
                decimal("tabletsPerPost", s.tabletsPerPost(), true, v -> support(0, v)),
                decimal("devicesPerPost", s.devicesPerPost(), true, v -> support(1, v)),
                decimal("postStep", s.postStep(), true, v -> support(2, v)),
                decimal("existingPosts", s.existingPosts(), false, v -> support(3, v)),
                decimal("maxNewPostsPerYear", s.maxNewPostsPerYear(), false, v -> support(4, v)),
                decimal("annualCostPerPost", s.annualCostPerPost(), false, v -> support(5, v)),
                readOnly(Inputs.whole(
                        "rollout.support.liveTablets",
                        s.liveTablets(),
                        0,
                        v -> work.change(
                                draft -> draft.support(live(work.scenario().support(), v, null))))),
                readOnly(Inputs.whole(
                        "rollout.support.liveOthers",
                        s.liveOtherDevices(),
                        0,
                        v -> work.change(
                                draft -> draft.support(live(work.scenario().support(), null, v)))))));
    }

    private BigDecimalField decimal(
            String code,
            BigDecimal value,
            boolean positive,
            Function<BigDecimal, java.util.function.UnaryOperator<de.medienplan.rollout.scenario.ScenarioDraft>>
                    change) {
        return readOnly(Inputs.decimal(
                "rollout.assumption." + code, value, positive, typed -> work.change(change.apply(typed))));
    }

    /** Puts a value in the place of the n-th figure of {@link Scenario.Support}. */
    private java.util.function.UnaryOperator<de.medienplan.rollout.scenario.ScenarioDraft> support(
            int n, BigDecimal value) {
        Scenario.Support s = work.scenario().support();
        return draft -> draft.support(new Scenario.Support(
                n == 0 ? value : s.tabletsPerPost(),
                n == 1 ? value : s.devicesPerPost(),
                n == 2 ? value : s.postStep(),
                n == 3 ? value : s.existingPosts(),
                n == 4 ? value : s.maxNewPostsPerYear(),
                n == 5 ? value : s.annualCostPerPost(),
                s.liveTablets(),
                s.liveOtherDevices()));
    }

    private static Scenario.Support live(
            Scenario.Support s,
            @org.jspecify.annotations.Nullable Long tablets,
            @org.jspecify.annotations.Nullable Long others) {
        return new Scenario.Support(
                s.tabletsPerPost(),
                s.devicesPerPost(),
                s.postStep(),
                s.existingPosts(),
                s.maxNewPostsPerYear(),
                s.annualCostPerPost(),
                tablets == null ? s.liveTablets() : tablets,
                others == null ? s.liveOtherDevices() : others);
    }

    private BigDecimalField readOnly(BigDecimalField field) {
        field.setReadOnly(!editable);
        return field;
    }

    private static Div fields(BigDecimalField... fields) {
        Div grid = new Div(fields);
        grid.addClassName("mp-field-grid");
        return grid;
    }
}
