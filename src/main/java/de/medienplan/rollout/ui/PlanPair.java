package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.rollout.outlook.PlanChoices;
import de.medienplan.shared.PlanChoice;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import java.util.List;
import java.util.Optional;

/** Which two plans are compared, in fields and address; without a second one another plan of the same scenario. */
final class PlanPair {

    static final String FIRST = "plan";
    static final String SECOND = "mit";

    private final List<PlanChoices.OfScenario> all;
    private final ComboBox<PlanChoice> first;
    private final ComboBox<PlanChoice> second;

    /** @param chosen is told when the user has chosen another plan */
    PlanPair(List<PlanChoices.OfScenario> all, Runnable chosen) {
        this.all = all;
        this.first = field("comparison.first", chosen);
        this.second = field("comparison.second", chosen);
    }

    private ComboBox<PlanChoice> field(String key, Runnable chosen) {
        ComboBox<PlanChoice> field =
                Fields.find(key, all.stream().map(PlanChoices.OfScenario::plan).toList(), PlanChoice::name);
        field.addClassName("mp-compare-choice");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.run();
            }
        });
        return field;
    }

    Component[] fields() {
        return new Component[] {first, second};
    }

    Optional<PlanChoice> first() {
        return first.getOptionalValue();
    }

    Optional<PlanChoice> second() {
        return second.getOptionalValue();
    }

    void read(Address address) {
        select(first, address.get(FIRST));
        select(second, address.get(SECOND).or(this::usual));
    }

    void write(Address address) {
        address.with(FIRST, first().<Object>map(PlanChoice::id).orElse(""))
                .with(SECOND, second().<Object>map(PlanChoice::id).orElse(""));
    }

    void swap() {
        PlanChoice before = first.getValue();
        first.setValue(second.getValue());
        second.setValue(before);
    }

    /** The next other plan of the same scenario, in the order of all features. */
    private Optional<String> usual() {
        PlanChoice mine = first.getValue();
        return all.stream()
                .filter(one -> one.plan().equals(mine))
                .findFirst()
                .flatMap(chosen -> all.stream()
                        .filter(one -> one.scenarioId().equals(chosen.scenarioId()))
                        .map(PlanChoices.OfScenario::plan)
                        .filter(plan -> !plan.equals(mine))
                        .findFirst())
                .map(plan -> plan.id().toString());
    }

    private static void select(ComboBox<PlanChoice> field, Optional<String> id) {
        id.flatMap(wanted -> field.getListDataView()
                        .getItems()
                        .filter(one -> one.id().toString().equals(wanted))
                        .findFirst())
                .ifPresent(field::setValue);
    }
}
