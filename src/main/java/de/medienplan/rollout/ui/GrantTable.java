package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a school may get from each programme. */
class GrantTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final String id;
    private final boolean editable;
    private final transient Consumer<UnaryOperator<SchoolDraft>> put;

    GrantTable(ScenarioEditSession work, String id, boolean editable, Consumer<UnaryOperator<SchoolDraft>> put) {
        this.work = work;
        this.id = id;
        this.editable = editable;
        this.put = put;
        boolean base = work.scenario().hasBaseAmounts();
        FieldTable table =
                new FieldTable(Stream.of("rollout.programme", base ? "rollout.base" : "", "rollout.need.eligible")
                        .filter(key -> !key.isEmpty())
                        .map(Translations::text)
                        .toArray(String[]::new));
        work.scenario().programmes().forEach(programme -> {
            ScenarioSchool.Grant grant = grant(programme.id());
            BigDecimalField eligible = field(
                    programme.id(),
                    "rollout.need.eligible",
                    grant.eligibleCosts(),
                    (g, v) -> new ScenarioSchool.Grant(g.programme(), g.baseAmount(), v));
            if (base) {
                BigDecimalField amount = field(
                        programme.id(),
                        "rollout.base",
                        grant.baseAmount(),
                        (g, v) -> new ScenarioSchool.Grant(g.programme(), v, g.eligibleCosts()));
                table.row(Names.programme(programme.id()), amount, eligible);
            } else {
                table.row(Names.programme(programme.id()), eligible);
            }
        });
        add(table);
    }

    private ScenarioSchool.Grant grant(String programme) {
        return grants().stream()
                .filter(grant -> grant.programme().equals(programme))
                .findFirst()
                .orElse(new ScenarioSchool.Grant(programme, 0, 0));
    }

    private List<ScenarioSchool.Grant> grants() {
        return work.scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .map(ScenarioSchool::grants)
                .orElse(List.of());
    }

    private BigDecimalField field(
            String programme,
            String key,
            long value,
            BiFunction<ScenarioSchool.Grant, Long, ScenarioSchool.Grant> change) {
        BigDecimalField field = Inputs.euros(
                key,
                value,
                typed -> put.accept(draft -> {
                    ScenarioSchool.Grant next = change.apply(grant(programme), typed);
                    List<ScenarioSchool.Grant> grants = new ArrayList<>(grants());
                    int place = grants.stream()
                            .map(ScenarioSchool.Grant::programme)
                            .toList()
                            .indexOf(programme);
                    if (place < 0) {
                        grants.add(next);
                    } else {
                        grants.set(place, next);
                    }
                    return draft.grants(grants);
                }));
        field.setReadOnly(!editable);
        return Inputs.inTable(field, Translations.text(key) + " " + Names.programme(programme));
    }
}
