package de.medienplan.rollout.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.derive.GrantNeedPolicy;
import de.medienplan.rollout.derive.NeedChange;
import de.medienplan.rollout.derive.NeedChange.Kind;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One change to many schools, with a preview of each; not stored before the scenario is, and to be taken back until then. */
final class BulkDialog {

    private final transient ScenarioEditSession work;
    private final Set<String> ids;
    private final GrantNeedPolicy rule;
    private final Form<Void> form = new Form<>();
    private final Select<Kind> change;
    private final ComboBox<String> programme;
    private final BigDecimalField number;
    private final ComboBox<String> quarter;
    private final Div preview = new Div();

    private BulkDialog(ScenarioEditSession work, GrantNeedPolicy rule, List<String> ids, Kind first) {
        this.work = work;
        this.rule = rule;
        this.ids = Set.copyOf(ids);
        this.change = form.wide(form.required(Fields.choice(
                "rollout.bulk.what", kinds(work.scenario()), one -> Translations.text("rollout.bulk." + one.name()))));
        List<String> programmes = work.scenario().programmes().stream()
                .map(Scenario.Programme::id)
                .toList();
        this.programme = form.required(Fields.find("rollout.programme", programmes, Names::programme));
        programmes.stream().findFirst().ifPresent(programme::setValue);
        this.number = form.required(Fields.decimal("rollout.bulk.value"));
        this.quarter = form.required(Inputs.quarter("rollout.bulk.value", work.scenario(), null));
        preview.addClassNames("mp-replan-outcome", "mp-bulk-preview");
        preview.getElement().setAttribute("role", "status");
        form.wide(preview);
        form.wide(new Paragraph(Translations.text("rollout.bulk.hint")));
        change.setValue(first);
        form.onChange(this::show);
        show();
    }

    /** Base amounts only where there are any; grants only where there are programmes. */
    private static List<Kind> kinds(Scenario scenario) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.isGrant() || !scenario.programmes().isEmpty())
                .filter(kind -> kind != Kind.BASE || scenario.hasBaseAmounts())
                .toList();
    }

    /**
     * @param rule what programmes give by rule
     * @param ids of the schools
     * @param first what is chosen at first
     * @param done runs when the schools are changed
     */
    static void open(ScenarioEditSession work, GrantNeedPolicy rule, List<String> ids, Kind first, Runnable done) {
        BulkDialog dialog = new BulkDialog(work, rule, ids, first);
        FormDialog<Void> frame = new FormDialog<>(Translations.text("rollout.bulk.title", ids.size()), dialog.form)
                .saveAs("rollout.bulk.apply")
                .saying(null)
                .onDone(done);
        frame.setWidth("min(52rem, 100vw)");
        frame.openLoose(dialog::apply);
    }

    private void show() {
        Kind kind = Objects.requireNonNullElse(change.getValue(), Kind.PRIORITY);
        number.setVisible(kind.takesNumber());
        quarter.setVisible(kind.takesQuarter());
        programme.setVisible(kind.takesProgramme());
        preview.removeAll();
        if (isComplete(kind)) {
            Table table = NeedChangePreview.of(work.scenario(), changed(), chosen());
            preview.add(
                    table.rows().isEmpty()
                            ? new Paragraph(Translations.text("rollout.bulk.nothing"))
                            : new TableView(table));
        }
    }

    private boolean isComplete(Kind kind) {
        return chosen().refusal().isEmpty() && (!kind.takesQuarter() || !quarter.isEmpty());
    }

    private NeedChange chosen() {
        Kind kind = Objects.requireNonNullElse(change.getValue(), Kind.PRIORITY);
        return new NeedChange(
                kind, number.getValue(), quarter.getValue(), kind.takesProgramme() ? programme.getValue() : null);
    }

    private Scenario changed() {
        NeedChange wanted = chosen();
        ScenarioDraft draft = ScenarioDraft.of(work.scenario());
        int periods = work.scenario().periods().size();
        return (wanted.kind() == Kind.REMOVE
                        ? draft.without(List.copyOf(ids))
                        : draft.eachSchool(
                                school -> ids.contains(school.id()) ? wanted.applyTo(school, rule, periods) : school))
                .build();
    }

    private void apply() {
        chosen().refusal().ifPresent(reason -> {
            throw UserException.at("rollout.bulk.value", reason);
        });
        work.replace(changed());
    }
}
