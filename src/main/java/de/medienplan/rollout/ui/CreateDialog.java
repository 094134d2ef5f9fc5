package de.medienplan.rollout.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.SupportGroups;
import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.BuiltScenario;
import de.medienplan.rollout.derive.NewScenario;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.derive.ScenarioFrame;
import de.medienplan.rollout.derive.ScenarioProgrammes;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks for name, horizon and figures, says what they come to, and hands the scenario over. */
final class CreateDialog {

    /** As in the council paper: from July 2020 to the middle of 2026. */
    private static final int USUAL_QUARTERS = 24;

    private final transient ScenarioBuilder builder;
    private final transient ScenarioProgrammes register;
    private final LocalDate asOf;
    private final transient ScenarioFunds funds;
    private final transient SupportGroups groups;
    private final transient Consumer<BuiltScenario> done;
    private final Form<Void> form = new Form<>();
    private final TextField name = form.wide(form.required(Fields.text("rollout.name", 200)));
    private final ComboBox<String> first = form.required(quarters("rollout.create.first"));
    private final IntegerField length =
            form.required(Fields.whole("rollout.create.quarters", 1, NewScenario.MOST_QUARTERS));
    private final MultiSelectComboBox<ProgrammeTerms> programmes;
    private final OpenFiguresForm open;
    private final Checkbox fromBudget = form.wide(form.optional(Fields.check("rollout.create.fromBudget")));
    private final Checkbox byTargets = form.wide(form.optional(Fields.check("rollout.create.byTargets")));
    private final AssumptionForm figures;
    private final Paragraph outcome = new Paragraph();

    /** @param asOf the day from which is planned: the horizon begins with the next quarter */
    CreateDialog(
            ScenarioBuilder builder,
            ScenarioProgrammes register,
            ScenarioFunds funds,
            SupportGroups groups,
            LocalDate asOf,
            Consumer<BuiltScenario> done) {
        this.builder = builder;
        this.register = register;
        this.asOf = asOf;
        this.funds = funds;
        this.groups = groups;
        this.done = done;
        this.open = new OpenFiguresForm(this::renew, asOf);
        name.setValue(Translations.text("rollout.create.proposal"));
        Quarter next = Quarter.of(asOf).plus(1);
        first.setValue(next.toString());
        length.setStepButtonsVisible(true);
        length.setValue(USUAL_QUARTERS);
        programmes = form.wide(form.optional(choice(register.choices(asOf))));
        figures = new AssumptionForm(defaults());
        figures.missing().forEach(form::required);
        figures.fields().stream()
                .filter(field -> !figures.missing().contains(field))
                .forEach(form::within);
        fromBudget.setValue(true);
        byTargets.setValue(true);
        first.addValueChangeListener(event -> askOpen());
        programmes.addValueChangeListener(event -> askOpen());
        length.addValueChangeListener(event -> askOpen());
        figures.onChange(this::preview);
        fromBudget.addValueChangeListener(event -> preview());
        byTargets.addValueChangeListener(event -> preview());
        outcome.addClassName("mp-note");
        outcome.getElement().setAttribute("role", "status");
        form.wide(open);
        form.wide(outcome);
        form.wide(new Details(Translations.text("rollout.assumptions"), figures));
        askOpen();
    }

    private MultiSelectComboBox<ProgrammeTerms> choice(List<ProgrammeTerms> all) {
        MultiSelectComboBox<ProgrammeTerms> box =
                new MultiSelectComboBox<>(Translations.text("rollout.create.programmes"));
        box.setItems(all);
        box.setItemLabelGenerator(programme -> GrantRule.name(programme, asOf));
        box.setHelperText(Translations.text("rollout.create.programmes.hint"));
        box.setValue(all.stream()
                .filter(programme -> ProgrammeStandingPolicy.on(asOf, programme) == ProgrammeState.RUNNING)
                .filter(programme ->
                        programme.number(ProgrammeField.BASE_AMOUNT).isPresent()
                                || programme.number(ProgrammeField.POOL).isPresent())
                .toList());
        return box;
    }

    /** Asks for what is open of the chosen programmes within the horizon. */
    private void askOpen() {
        Map<ProgrammeTerms, List<FigureRow>> figuresOf = new LinkedHashMap<>();
        programmes.getValue().forEach(one -> figuresOf.put(one, ScenarioProgrammes.open(one, years())));
        open.show(figuresOf);
        renew();
    }

    private void renew() {
        if (first.getValue() != null) {
            Notices.guarded(() -> figures.renew(defaults()));
        }
        preview();
    }

    private List<Scenario.Period> periods() {
        int quarters = Objects.requireNonNullElse(length.getValue(), 0);
        return first.getValue() == null || quarters < 1 || quarters > NewScenario.MOST_QUARTERS
                ? List.of()
                : ScenarioFrame.periods(first.getValue(), quarters);
    }

    private List<Integer> years() {
        return periods().stream().map(Scenario.Period::budgetYear).distinct().toList();
    }

    /** As chosen, with what was typed of them. */
    private List<ProgrammeTerms> chosen() {
        Map<String, FigureInput> entered = open.entered();
        return programmes.getValue().stream()
                .map(programme -> programme.entering(entered))
                .toList();
    }

    private AssumptionSet defaults() {
        List<ProgrammeTerms> known;
        try {
            known = chosen();
        } catch (UserException withoutSource) {
            known = List.copyOf(programmes.getValue());
        }
        return ScenarioProgrammes.under(known, builder.defaults(first.getValue()), years(), asOf);
    }

    void open() {
        new FormDialog<>(Translations.text("rollout.create"), form)
                .saveAs("rollout.create.do")
                .saying(null)
                .openLoose(this::create);
    }

    private void create() {
        Map<String, FigureInput> entered = open.entered();
        Unreadable.refuseIn(form);
        BuiltScenario built = build();
        programmes.getValue().forEach(programme -> register.fill(programme, entered));
        done.accept(built);
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
                byTargets.getValue(),
                figures.figures(),
                ScenarioProgrammes.windows(chosen(), periods()));
    }

    private BuiltScenario build() {
        BuiltScenario built = builder.build(wanted());
        return fromBudget.getValue() ? built.with(funds.apply(built.scenario())) : built;
    }

    private void preview() {
        try {
            outcome.setText(BuiltWords.of(build(), programmes.getValue(), groups.all()));
        } catch (UserException refusal) {
            outcome.setText(Translations.text(refusal.reason()));
        }
    }
}
