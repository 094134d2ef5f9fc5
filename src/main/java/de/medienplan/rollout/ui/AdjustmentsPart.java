package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of money and capacity as one action each; every one can be taken back. */
class AdjustmentsPart extends Div {

    private static final long serialVersionUID = 1L;

    /** In the place of a resource. */
    private static final String OWN_FUNDS = "";

    private final transient Runnable changed;
    private final transient List<Adjustment> adjustments = new ArrayList<>();
    private transient Scenario scenario;
    private final Select<String> what = new Select<>();
    private final ComboBox<String> from = bound("rollout.adjust.from");
    private final ComboBox<String> to = bound("rollout.adjust.to");
    private final Select<Boolean> how = Fields.choice(
            "rollout.adjust.how",
            List.of(true, false),
            percent -> Translations.text(percent ? "rollout.adjust.byPercent" : "rollout.adjust.toValue"));
    private final BigDecimalField value = Fields.decimal("rollout.adjust.value");
    private final Div list = new Div();

    /** @param changed runs after each change of the list */
    AdjustmentsPart(Scenario scenario, Runnable changed) {
        this.scenario = scenario;
        this.changed = changed;
        addClassName("mp-adjust");
        what.setLabel(Translations.text("rollout.adjust.what"));
        what.setItemLabelGenerator(
                id -> OWN_FUNDS.equals(id) ? Translations.text("rollout.budget.own") : Names.resource(id));
        what.addValueChangeListener(event -> showBounds());
        how.setValue(true);
        Button add = Buttons.plain("rollout.adjust.add", () -> add());
        add.setId("add-adjustment");
        Div fields = new Div(what, from, to, how, value, add);
        fields.addClassName("mp-adjust-fields");
        add(fields, list);
        offer();
    }

    /** What has been put together so far, in order. */
    List<Adjustment> all() {
        return List.copyOf(adjustments);
    }

    /** Offers the years and quarters of the scenario with another horizon; the list stays. */
    void show(Scenario other) {
        boolean same = other.periods().equals(scenario.periods()) && Objects.equals(other.asOf(), scenario.asOf());
        scenario = other;
        if (!same) {
            offer();
        }
    }

    private void offer() {
        what.setItems(Stream.concat(
                        Stream.of(OWN_FUNDS), scenario.resources().stream().map(Scenario.Resource::id))
                .toList());
        what.setValue(OWN_FUNDS);
        showBounds();
    }

    private void showBounds() {
        boolean funds = OWN_FUNDS.equals(what.getValue());
        String asOf = scenario.asOf();
        List<String> bounds = scenario.periods().stream()
                .filter(period -> asOf == null || period.id().compareTo(asOf) >= 0)
                .map(period -> funds ? Integer.toString(period.budgetYear()) : period.id())
                .distinct()
                .toList();
        from.setItems(bounds);
        to.setItems(bounds);
        from.setValue(bounds.getFirst());
        to.setValue(bounds.getLast());
    }

    /**
     * Adds what was typed and not added yet, before all is stored.
     *
     * @throws UserException if it cannot be; says so at the field too
     */
    void finish() {
        if (!value.isEmpty() || value.isInvalid()) {
            add();
            UserException.throwIf(to.isInvalid(), "rollout.adjust.order");
            if (value.isInvalid()) {
                throw UserException.at("rollout.adjust.value", refusal().orElseThrow());
            }
        }
    }

    private Optional<Message> refusal() {
        BigDecimal amount = value.getValue();
        return amount == null
                ? Optional.of(Message.of("ui.required"))
                : new Adjustment.Amount(amount, how.getValue()).refusal();
    }

    /** The field that is typed in before something is added. */
    BigDecimalField value() {
        return value;
    }

    private void add() {
        BigDecimal amount = value.getValue();
        Optional<Message> refusal = refusal();
        boolean allowed = refusal.isEmpty();
        value.setErrorMessage(refusal.map(Translations::text).orElse(""));
        value.setInvalid(!allowed);
        boolean ordered = !from.isEmpty() && !to.isEmpty() && from.getValue().compareTo(to.getValue()) <= 0;
        to.setErrorMessage(Translations.text("rollout.adjust.order"));
        to.setInvalid(!ordered);
        if (amount != null && allowed && ordered) {
            adjustments.add(adjustment(new Adjustment.Amount(amount, how.getValue())));
            value.clear();
            value.setInvalid(false);
            refresh();
        }
    }

    private Adjustment adjustment(Adjustment.Amount amount) {
        return OWN_FUNDS.equals(what.getValue())
                ? new Adjustment.Funds(Integer.parseInt(from.getValue()), Integer.parseInt(to.getValue()), amount)
                : new Adjustment.Capacity(what.getValue(), from.getValue(), to.getValue(), amount);
    }

    private void refresh() {
        list.removeAll();
        for (Adjustment one : adjustments) {
            Div row = new Div(
                    new Span(Translations.text(one.sentence())),
                    Buttons.icon(VaadinIcon.CLOSE_SMALL, "rollout.adjust.remove", () -> {
                        adjustments.remove(one);
                        refresh();
                    }));
            row.addClassName("mp-adjust-row");
            list.add(row);
        }
        changed.run();
    }

    private static ComboBox<String> bound(String key) {
        return Fields.find(key, List.<String>of(), bound -> Quarter.isQuarter(bound) ? Formats.quarter(bound) : bound);
    }
}
