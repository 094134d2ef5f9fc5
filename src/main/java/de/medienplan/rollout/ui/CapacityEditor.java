package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.Horizon;
import de.medienplan.shared.Formats;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** The horizon and what is scarce in each of its quarters. */
class CapacityEditor extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final boolean editable;
    private final transient Runnable rebuild;

    CapacityEditor(ScenarioEditSession work, boolean editable, Runnable rebuild) {
        this.work = work;
        this.editable = editable;
        this.rebuild = rebuild;
        addClassName("mp-editor");
        add(new Paragraph(Translations.text("rollout.capacities.hint")));
        if (editable) {
            add(horizon(), addResource(), Buttons.plain("rollout.adjust", () -> AdjustDialog.open(work, rebuild)));
        }
        Div scroller = new Div(table());
        scroller.addClassName("mp-scroll");
        add(scroller);
    }

    private Component horizon() {
        IntegerField count = new IntegerField(Translations.text("rollout.horizon.change"));
        count.setMin(1);
        count.setValue(4);
        count.setStepButtonsVisible(true);
        Button longer = Buttons.plain("rollout.horizon.longer", () -> change(Horizon::extend, count));
        Button shorter = Buttons.plain("rollout.horizon.shorter", () -> change(Horizon::shrink, count));
        return row(count, longer, shorter, asOf());
    }

    /** The quarter in which the city plans; what lies before is past. */
    private Component asOf() {
        ComboBox<String> asOf =
                Inputs.quarter("rollout.asOf", work.scenario(), work.scenario().asOf());
        asOf.setClearButtonVisible(true);
        asOf.setHelperText(Translations.text("rollout.asOf.hint"));
        asOf.addValueChangeListener(event -> work.change(draft -> draft.asOf(event.getValue())));
        return asOf;
    }

    private void change(BiFunction<Scenario, Integer, Scenario> change, IntegerField count) {
        try {
            work.replace(change.apply(work.scenario(), Objects.requireNonNullElse(count.getValue(), 0)));
            rebuild.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private Component addResource() {
        TextField name = new TextField(Translations.text("rollout.resource.new"));
        Button add = Buttons.icon(VaadinIcon.PLUS, Buttons.plain("rollout.resource.add", () -> {
            String id = name.getValue().strip();
            boolean taken = work.scenario().resources().stream()
                    .anyMatch(one -> one.id().equals(id));
            if (id.isEmpty() || taken) {
                name.setErrorMessage(Translations.text("rollout.input.id"));
                name.setInvalid(true);
                return;
            }
            List<Scenario.Resource> resources = new ArrayList<>(work.scenario().resources());
            resources.add(new Scenario.Resource(
                    id, work.scenario().periods().stream().map(period -> 0L).toList()));
            work.change(draft -> draft.resources(resources));
            rebuild.run();
        }));
        return row(name, add);
    }

    private FieldTable table() {
        Scenario scenario = work.scenario();
        List<String> headings = new ArrayList<>(
                List.of(Translations.text("rollout.quarter"), Translations.text("rollout.budget.year")));
        scenario.resources().forEach(resource -> headings.add(Names.resource(resource.id())));
        FieldTable table = new FieldTable(headings.toArray(String[]::new));
        for (int t = 0; t < scenario.periods().size(); t++) {
            List<Component> fields = new ArrayList<>(List.of(year(t)));
            for (int r = 0; r < scenario.resources().size(); r++) {
                fields.add(capacity(r, t));
            }
            table.row(Formats.quarter(scenario.periods().get(t).id()), fields.toArray(Component[]::new));
        }
        if (editable && scenario.resources().size() > 0) {
            List<Component> removals = new ArrayList<>(List.of(new Div()));
            scenario.resources().forEach(resource -> removals.add(remove(resource)));
            table.row("", removals.toArray(Component[]::new));
        }
        return table;
    }

    private Component year(int t) {
        Scenario.Period period = work.scenario().periods().get(t);
        var field = Inputs.whole(
                "rollout.budget.year",
                period.budgetYear(),
                1900,
                value -> work.change(draft -> {
                    List<Scenario.Period> periods =
                            new ArrayList<>(work.scenario().periods());
                    periods.set(t, new Scenario.Period(period.id(), (int) Math.min(9999, value)));
                    return draft.periods(periods);
                }));
        field.setReadOnly(!editable);
        field.setLocale(java.util.Locale.ROOT);
        return Inputs.inTable(field, Translations.text("rollout.budget.year") + " " + Formats.quarter(period.id()));
    }

    private Component capacity(int r, int t) {
        Scenario.Resource resource = work.scenario().resources().get(r);
        var field = Inputs.whole(
                "rollout.capacity",
                resource.capacity().get(t),
                0,
                value -> work.change(draft -> {
                    List<Long> capacity =
                            new ArrayList<>(work.scenario().resources().get(r).capacity());
                    capacity.set(t, value);
                    List<Scenario.Resource> resources =
                            new ArrayList<>(work.scenario().resources());
                    resources.set(r, new Scenario.Resource(resource.id(), capacity));
                    return draft.resources(resources);
                }));
        field.setReadOnly(!editable);
        String quarter = Formats.quarter(work.scenario().periods().get(t).id());
        return Inputs.inTable(field, Names.resource(resource.id()) + " " + quarter);
    }

    private Button remove(Scenario.Resource resource) {
        Button button = Buttons.icon(VaadinIcon.TRASH, Buttons.plain("rollout.remove", () -> {
            work.change(draft -> draft.resources(work.scenario().resources().stream()
                            .filter(one -> !one.id().equals(resource.id()))
                            .toList())
                    .eachSchool(school -> de.medienplan.rollout.scenario.SchoolDraft.of(school)
                            .demands(school.demands().stream()
                                    .filter(demand -> !demand.resource().equals(resource.id()))
                                    .toList())
                            .build()));
            rebuild.run();
        }));
        button.setTooltipText(Translations.text("rollout.resource.remove", Names.resource(resource.id())));
        return button;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("mp-start-row");
        return row;
    }
}
