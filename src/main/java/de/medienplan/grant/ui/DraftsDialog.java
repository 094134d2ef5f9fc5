package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.DraftRequest;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts for many schools and categories at once, from a plan or a selection, shown before they are created. */
class DraftsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient Runnable done;
    private final transient List<SchoolRow> active;
    private final ComboBox<ProgrammeTerms> programme = new ComboBox<>(Translations.text("grant.application.programme"));
    private final MultiSelectComboBox<CategoryRow> categories =
            new MultiSelectComboBox<>(Translations.text("grant.draft.categories"));
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("grant.draft.plan"));
    private final MultiSelectComboBox<SchoolRow> schools =
            new MultiSelectComboBox<>(Translations.text("grant.draft.schools"));
    private final BigDecimalField amount = Fields.money("grant.draft.amount");
    private final TextField purpose = new TextField(Translations.text("grant.application.purpose"));
    private final TextField responsible = new TextField(Translations.text("grant.application.responsible"));
    private final Paragraph summary = new Paragraph();
    private final ResultGrid grid;
    private final Button confirm = new Button("", event -> create());
    private transient @Nullable Preview preview;

    /** What the user sees and confirms. */
    private record Preview(DraftRequest request, BatchResult result) {}

    DraftsDialog(ApplicationServices services, List<ProgrammeTerms> programmes, Register register, Runnable done) {
        this.services = services;
        this.done = done;
        active = services.schools().active();
        grid = new ResultGrid(register);
        setHeaderTitle(Translations.text("grant.batch.new"));
        setWidth("min(64rem, 100%)");
        programme.setItems(
                programmes.stream().filter(one -> !one.categories().isEmpty()).toList());
        programme.setItemLabelGenerator(ProgrammeTerms::name);
        categories.setItemLabelGenerator(CategoryRow::name);
        schools.setItems(active);
        schools.setItemLabelGenerator(SchoolRow::name);
        schools.setHelperText(Translations.text("grant.draft.schools.hint", active.size()));
        plan.setItems(services.forfeitures().plans());
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setHelperText(Translations.text("grant.draft.plan.hint"));
        plan.setClearButtonVisible(true);
        amount.setHelperText(Translations.text("grant.draft.amount.hint"));
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        summary.getElement().setAttribute("aria-live", "polite");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        FormLayout form = new FormLayout(programme, categories, plan, schools, amount, responsible, purpose);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        form.setColspan(purpose, 2);
        add(form, summary, grid);
        getFooter()
                .add(
                        new ExportMenu(() -> grid.table(Translations.text("grant.batch.preview"))),
                        new Button(Translations.text("ui.cancel"), event -> close()),
                        confirm);
        listen();
        programme.setValue(programme.getListDataView().getItems().findFirst().orElse(null));
        preview();
    }

    private void listen() {
        programme.addValueChangeListener(event -> {
            ProgrammeTerms chosen = event.getValue();
            categories.setItems(chosen == null ? List.of() : chosen.categories());
            categories.setValue(chosen == null ? Set.of() : Set.copyOf(chosen.categories()));
            preview();
        });
        plan.addValueChangeListener(event -> {
            takePlan();
            preview();
        });
        categories.addValueChangeListener(event -> preview());
        schools.addValueChangeListener(event -> preview());
        amount.addValueChangeListener(event -> preview());
        Stream.of(purpose, responsible).forEach(field -> field.addValueChangeListener(event -> preview()));
    }

    /** The plan chooses the schools that complete in time; the user can still change the choice. */
    private void takePlan() {
        PlanChoice chosen = plan.getValue();
        if (chosen != null && programme.getValue() != null) {
            Set<Long> inTime = services.drafts().inTime(programme.getValue(), chosen.id());
            schools.setValue(active.stream()
                    .filter(school -> inTime.contains(school.id()))
                    .toList());
        }
    }

    private void preview() {
        preview = null;
        confirm.setEnabled(false);
        confirm.setText(Translations.text("grant.batch.create", 0));
        grid.show(List.of());
        if (programme.getValue() == null) {
            return;
        }
        try {
            Unreadable.refuseIn(this);
            DraftRequest request = request();
            BatchResult result = services.drafts().preview(request);
            show(result);
            preview = new Preview(request, result);
        } catch (UserException refusal) {
            summary.setText(Translations.text(refusal.reason()));
        }
    }

    private DraftRequest request() {
        PlanChoice chosen = plan.getValue();
        List<Long> wantedSchools = (schools.getValue().isEmpty() ? active.stream() : schools.getValue().stream())
                .map(SchoolRow::id)
                .toList();
        return new DraftRequest(
                programme.getValue().id(),
                wantedSchools,
                categories.getValue().stream().map(CategoryRow::id).sorted().toList(),
                amount.getValue(),
                chosen == null ? null : chosen.id(),
                purpose.getValue(),
                responsible.getValue());
    }

    private void show(BatchResult result) {
        grid.show(result.lines());
        summary.setText(Translations.text(
                "grant.batch.summary",
                result.succeeding(),
                Formats.money(result.succeedingAmount(), Translations.locale()),
                result.refused()));
        confirm.setText(Translations.text("grant.batch.create", result.succeeding()));
        confirm.setEnabled(result.succeeding() > 0);
    }

    /** If anything changed since it was shown, says what and shows it as it is now; what was typed stays. */
    private void create() {
        Preview shown = preview;
        if (shown == null) {
            return;
        }
        try {
            BatchResult result = services.drafts().create(shown.request(), shown.result());
            close();
            done.run();
            Notices.done("grant.batch.done", result.succeeding(), result.refused());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            preview();
        }
    }
}
