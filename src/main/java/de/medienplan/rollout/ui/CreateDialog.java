package de.medienplan.rollout.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.SupportGroups;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.BuiltScenario;
import de.medienplan.rollout.derive.NewScenario;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks for name, horizon and figures, says what they come to, and hands the scenario over. */
final class CreateDialog {

    /** As in the council paper: from July 2020 to the middle of 2026, funded to the end of 2024. */
    private static final int USUAL_QUARTERS = 24;

    private static final int USUAL_FUNDED_QUARTERS = 18;

    private static final int MOST_NAMES = 12;

    private final transient ScenarioBuilder builder;
    private final transient ScenarioFunds funds;
    private final transient SupportGroups groups;
    private final transient Consumer<BuiltScenario> done;
    private final Form<Void> form = new Form<>();
    private final TextField name = form.wide(form.required(Fields.text("rollout.name", 200)));
    private final ComboBox<String> first = form.required(quarters("rollout.create.first"));
    private final IntegerField length =
            form.required(Fields.whole("rollout.create.quarters", 1, NewScenario.MOST_QUARTERS));
    private final ComboBox<String> lastFunded = form.wide(form.required(quarters("rollout.create.lastFunded")));
    private final Select<ProgrammeTerms> programme;
    private final Checkbox fromBudget = form.wide(form.optional(Fields.check("rollout.create.fromBudget")));
    private final Checkbox byTargets = form.wide(form.optional(Fields.check("rollout.create.byTargets")));
    private final AssumptionForm figures;
    private final Paragraph outcome = new Paragraph();

    /** @param asOf the day from which is planned: the horizon begins with the next quarter */
    CreateDialog(
            ScenarioBuilder builder,
            ScenarioFunds funds,
            SupportGroups groups,
            LocalDate asOf,
            Consumer<BuiltScenario> done) {
        this.builder = builder;
        this.funds = funds;
        this.groups = groups;
        this.done = done;
        name.setValue(Translations.text("rollout.create.proposal"));
        Quarter next = Quarter.of(asOf).plus(1);
        first.setValue(next.toString());
        List<ProgrammeTerms> programmes = builder.programmes();
        programme = form.wide(form.optional(Fields.choiceOrNone(
                "rollout.create.programme", programmes, ProgrammeTerms::name, "rollout.create.noProgramme")));
        programme.setValue(programmes.isEmpty() ? null : programmes.getFirst());
        figures = new AssumptionForm(defaults());
        figures.missing().forEach(form::required);
        lastFunded.setValue(next.plus(USUAL_FUNDED_QUARTERS - 1).toString());
        fromBudget.setValue(true);
        byTargets.setValue(true);
        length.setStepButtonsVisible(true);
        length.setValue(USUAL_QUARTERS);
        first.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                figures.renew(defaults());
            }
            preview();
        });
        programme.addValueChangeListener(event -> {
            figures.renew(defaults());
            preview();
        });
        lastFunded.addValueChangeListener(event -> preview());
        length.addValueChangeListener(event -> preview());
        figures.onChange(this::preview);
        fromBudget.addValueChangeListener(event -> preview());
        byTargets.addValueChangeListener(event -> preview());
        outcome.addClassName("mp-note");
        outcome.getElement().setAttribute("role", "status");
        form.wide(outcome);
        form.wide(new Details(Translations.text("rollout.assumptions"), figures));
        preview();
    }

    private AssumptionSet defaults() {
        return builder.under(programme.getValue(), builder.defaults(first.getValue()));
    }

    void open() {
        new FormDialog<>(Translations.text("rollout.create"), form)
                .saveAs("rollout.create.do")
                .saying(null)
                .openLoose(() -> done.accept(build()));
    }

    private static ComboBox<String> quarters(String labelKey) {
        ComboBox<String> box = new ComboBox<>(Translations.text(labelKey));
        List<String> choices = new Quarter(2018, 1)
                .andFollowing(88).stream().map(Quarter::toString).toList();
        box.setItems(choices);
        box.setItemLabelGenerator(Formats::quarter);
        return box;
    }

    private NewScenario wanted() {
        return new NewScenario(
                name.getValue(),
                Objects.requireNonNullElse(first.getValue(), ""),
                Objects.requireNonNullElse(length.getValue(), 0),
                Objects.requireNonNullElse(lastFunded.getValue(), ""),
                byTargets.getValue(),
                figures.figures(),
                programme.getValue() == null ? null : programme.getValue().code());
    }

    private BuiltScenario build() {
        BuiltScenario built = builder.build(wanted());
        return fromBudget.getValue() ? built.with(funds.apply(built.scenario())) : built;
    }

    private void preview() {
        try {
            BuiltScenario built = build();
            long investment = built.scenario().schools().stream()
                    .mapToLong(school -> school.investment())
                    .sum();
            outcome.setText(Translations.text(
                            "rollout.create.outcome",
                            built.scenario().schools().size(),
                            Names.euros(investment),
                            built.running(),
                            Names.euros(built.scenario().budget().years().stream()
                                    .mapToLong(Scenario.BudgetYear::ownFunds)
                                    .sum()),
                            built.personalTablets(),
                            built.otherDevices())
                    + schools("rollout.create.notReady", built.notReady())
                    + schools("rollout.create.estimated", built.estimated())
                    + schools("rollout.create.unknown", built.unknown())
                    + weights(built));
        } catch (UserException refusal) {
            outcome.setText(Translations.text(refusal.reason()));
        }
    }

    /** A sentence about some schools with their number; nothing about none. */
    private static String schools(String key, List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.isEmpty()
                ? ""
                : " " + Translations.text(key, names.size() > MOST_NAMES ? some + ", …" : some, names.size());
    }

    private String weights(BuiltScenario built) {
        if (!built.isWeighted()) {
            return "";
        }
        String each = groups.all().stream()
                .filter(group -> built.weights().containsKey(group.code()))
                .map(group -> group.name(Translations.locale()) + ": "
                        + Names.number(built.weights().getOrDefault(group.code(), 0L)))
                .collect(Collectors.joining("; "));
        return " " + Translations.text("rollout.create.weighted", Names.number(built.unitsPerPost()), each);
    }
}
