package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** Own funds per budget year, what may be carried over, and grant programmes. */
class MoneyEditor extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final boolean editable;
    private final transient Runnable rebuild;

    MoneyEditor(ScenarioEditSession work, GrantRule rule, boolean editable, Runnable rebuild) {
        this.work = work;
        this.editable = editable;
        this.rebuild = rebuild;
        addClassName("mp-editor");
        add(new H3(Translations.text("rollout.money.own")), ownFunds(), carryOver());
        if (editable) {
            add(Buttons.plain("rollout.adjust", () -> AdjustDialog.open(work, rebuild)));
        }
        add(new H3(Translations.text("rollout.money.programmes")));
        add(new Paragraph(Translations.text("rollout.money.programmesHint")), programmes());
        if (editable) {
            add(new ProgrammeAdding(work, rule, rebuild));
        }
        if (!work.scenario().programmes().isEmpty()) {
            add(new GrantNeeds(work, rule, editable, rebuild));
            add(new H3(Translations.text("rollout.money.ownShare")));
            add(new Paragraph(Translations.text("rollout.money.ownShareHint")), new OwnShares(work, editable));
        }
    }

    private FieldTable ownFunds() {
        FieldTable table =
                new FieldTable(Translations.text("rollout.budget.year"), Translations.text("rollout.budget.own"));
        OwnShares.years(work.scenario()).forEach(year -> table.row(Integer.toString(year), funds(year)));
        return table;
    }

    private Component funds(int year) {
        BigDecimalField field = Inputs.euros(
                "rollout.budget.own",
                work.scenario().budget().ownFunds(year),
                value -> work.change(
                        draft -> draft.budget(withFunds(work.scenario().budget(), year, value))));
        field.setReadOnly(!editable);
        return Inputs.inTable(field, Translations.text("rollout.budget.own") + " " + year);
    }

    private static Scenario.Budget withFunds(Scenario.Budget budget, int year, long value) {
        List<Scenario.BudgetYear> years = new ArrayList<>(budget.years());
        years.removeIf(row -> row.year() == year);
        years.add(new Scenario.BudgetYear(year, value));
        years.sort(java.util.Comparator.comparingInt(Scenario.BudgetYear::year));
        return new Scenario.Budget(years, budget.carryOverLimit());
    }

    private Component carryOver() {
        Long limit = work.scenario().budget().carryOverLimit();
        Checkbox limited = new Checkbox(Translations.text("rollout.money.limited"), limit != null);
        BigDecimalField most = Inputs.euros("rollout.money.limit", limit == null ? 0 : limit, value -> setLimit(value));
        most.setVisible(limit != null);
        most.setReadOnly(!editable);
        limited.setReadOnly(!editable);
        limited.addValueChangeListener(event -> {
            most.setVisible(event.getValue());
            setLimit(
                    event.getValue() && most.getValue() != null
                            ? most.getValue().longValue()
                            : null);
        });
        Div row = new Div(limited, most);
        row.addClassName("mp-start-row");
        return row;
    }

    private void setLimit(@org.jspecify.annotations.Nullable Long limit) {
        work.change(draft ->
                draft.budget(new Scenario.Budget(work.scenario().budget().years(), limit)));
    }

    private FieldTable programmes() {
        FieldTable table = new FieldTable(
                Translations.text("rollout.programme"),
                Translations.text("rollout.money.pool"),
                Translations.text("rollout.money.earliest"),
                Translations.text("rollout.money.last"),
                Translations.text("rollout.money.entitledBefore"),
                "");
        for (int n = 0; n < work.scenario().programmes().size(); n++) {
            programme(table, n);
        }
        return table;
    }

    private void programme(FieldTable table, int n) {
        Scenario.Programme programme = work.scenario().programmes().get(n);
        String name = Names.programme(programme.id());
        BigDecimalField pool =
                Inputs.euros("rollout.money.pool", programme.poolAmount(), value -> put(n, p -> p.withPool(value)));
        ComboBox<String> earliest =
                Inputs.quarter("rollout.money.earliest", work.scenario(), programme.earliestStartPeriod());
        earliest.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                put(n, p -> p.withDates(event.getValue(), p.lastCompletionPeriod()));
            }
        });
        ComboBox<String> last = Inputs.quarter("rollout.money.last", work.scenario(), programme.lastCompletionPeriod());
        last.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                put(n, p -> p.withDates(p.earliestStartPeriod(), event.getValue()));
            }
        });
        BigDecimalField before = Inputs.euros(
                "rollout.money.entitledBefore",
                programme.entitledBefore(),
                value -> put(n, p -> p.withEntitledBefore(value)));
        before.setReadOnly(!editable);
        pool.setReadOnly(!editable);
        earliest.setReadOnly(!editable);
        last.setReadOnly(!editable);
        Button remove = Buttons.icon(
                VaadinIcon.TRASH, Message.of("rollout.money.remove", name), () -> removeProgramme(programme.id()));
        remove.setVisible(editable);
        table.row(
                name,
                Inputs.inTable(pool, Translations.text("rollout.money.pool") + " " + name),
                Inputs.inTable(earliest, Translations.text("rollout.money.earliest") + " " + name),
                Inputs.inTable(last, Translations.text("rollout.money.last") + " " + name),
                Inputs.inTable(before, Translations.text("rollout.money.entitledBefore") + " " + name),
                remove);
    }

    private void put(int n, java.util.function.UnaryOperator<Scenario.Programme> change) {
        work.change(draft -> draft.programme(n, change));
    }

    private void removeProgramme(String id) {
        work.change(draft -> draft.programmes(work.scenario().programmes().stream()
                        .filter(one -> !one.id().equals(id))
                        .toList())
                .eachSchool(school -> SchoolDraft.of(school)
                        .grants(school.grants().stream()
                                .filter(grant -> !grant.programme().equals(id))
                                .toList())
                        .build()));
        rebuild.run();
    }
}
