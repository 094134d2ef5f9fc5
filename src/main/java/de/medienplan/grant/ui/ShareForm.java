package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.grant.ShareKey;
import de.medienplan.grant.ShareSettings;
import de.medienplan.school.SchoolLevel;
import de.medienplan.shared.PlanChoice;
import de.medienplan.ui.Card;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a pool is shared out: keys with their percentages, minimum, plan, weights of levels. */
class ShareForm {

    private final Map<ShareKey, IntegerField> percent = new EnumMap<>(ShareKey.class);
    private final Map<SchoolLevel, BigDecimalField> weights = new EnumMap<>(SchoolLevel.class);
    private final BigDecimalField minimum = Fields.money("grant.share.minimum");
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("grant.share.plan"));
    private final Div form = new Div();
    private final Card whole = new Card();
    private boolean showing;

    ShareForm(List<PlanChoice> plans, Runnable changed) {
        Runnable report = () -> {
            if (!showing) {
                changed.run();
            }
        };
        for (ShareKey key : ShareKey.values()) {
            IntegerField field = new IntegerField(Translations.text(key.label()));
            field.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
            field.setMin(0);
            field.setMax(100);
            field.setWidth("11rem");
            field.addValueChangeListener(event -> report.run());
            percent.put(key, field);
            form.add(field);
        }
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setClearButtonVisible(true);
        plan.setPlaceholder(Translations.text("grant.share.plan.none"));
        plan.addValueChangeListener(event -> report.run());
        minimum.setWidth("11rem");
        minimum.addValueChangeListener(event -> report.run());
        Div levels = new Div();
        levels.addClassName("mp-filters");
        for (SchoolLevel level : SchoolLevel.values()) {
            BigDecimalField field = Fields.decimal("grant.share.weight");
            field.setLabel(Translations.text(level.label()));
            field.setWidth("9rem");
            field.addValueChangeListener(event -> report.run());
            weights.put(level, field);
            levels.add(field);
        }
        Details details = new Details(Translations.text("grant.share.weights"), levels);
        form.add(plan, minimum);
        form.addClassName("mp-filters");
        whole.add(form, details);
        show(ShareSettings.usual());
    }

    Component component() {
        return whole;
    }

    void show(ShareSettings settings) {
        showing = true;
        percent.forEach((key, field) -> field.setValue(settings.percent(key)));
        weights.forEach((level, field) -> field.setValue(settings.weights().getOrDefault(level, BigDecimal.ONE)));
        minimum.setValue(settings.minimum());
        plan.setValue(plan.getListDataView()
                .getItems()
                .filter(one -> Objects.equals(one.id(), settings.planId()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    ShareSettings settings() {
        Map<ShareKey, Integer> shares = new EnumMap<>(ShareKey.class);
        percent.forEach((key, field) -> shares.put(key, Objects.requireNonNullElse(field.getValue(), 0)));
        Map<SchoolLevel, BigDecimal> factors = new EnumMap<>(SchoolLevel.class);
        weights.forEach(
                (level, field) -> factors.put(level, Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO)));
        PlanChoice chosen = plan.getValue();
        return new ShareSettings(
                shares,
                factors,
                Objects.requireNonNullElse(minimum.getValue(), BigDecimal.ZERO),
                chosen == null ? null : chosen.id());
    }
}
