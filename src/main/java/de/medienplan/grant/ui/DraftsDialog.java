package de.medienplan.grant.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.DraftRequest;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts for many schools and categories at once, from a plan or a selection, shown before they are created. */
final class DraftsDialog {

    private final ApplicationServices services;
    private final List<SchoolRow> active;
    private final Form<Void> form = new Form<>();
    private final ComboBox<ProgrammeTerms> programme;
    private final MultiSelectComboBox<CategoryRow> categories =
            form.required(several("grant.draft.categories", CategoryRow::name));
    private final ComboBox<PlanChoice> plan;
    private final MultiSelectComboBox<SchoolRow> schools =
            form.optional(several("grant.draft.schools", SchoolRow::name));
    private final BigDecimalField amount = form.optional(Fields.money("grant.draft.amount"));
    private final TextField responsible = form.optional(Fields.text("grant.application.responsible"));
    private final TextField purpose = form.wide(form.optional(Fields.text("grant.application.purpose")));
    private final BatchOffer offer;
    private @Nullable Preview preview;

    /** What the user sees and confirms. */
    private record Preview(DraftRequest request, BatchResult result) {}

    private DraftsDialog(ApplicationServices services, List<ProgrammeTerms> programmes, Register register) {
        this.services = services;
        active = services.schools().active();
        List<ProgrammeTerms> usable =
                programmes.stream().filter(one -> !one.categories().isEmpty()).toList();
        programme = form.required(Fields.find("grant.application.programme", usable, ProgrammeTerms::name));
        plan = form.optional(
                Fields.find("grant.draft.plan", services.forfeitures().plans(), PlanChoice::name));
        form.addComponentAsFirst(plan);
        form.addComponentAsFirst(programme);
        schools.setItems(active);
        schools.setHelperText(Translations.text("grant.draft.schools.hint", active.size()));
        plan.setHelperText(Translations.text("grant.draft.plan.hint"));
        plan.setClearButtonVisible(true);
        amount.setHelperText(Translations.text("grant.draft.amount.hint"));
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        offer = new BatchOffer(Translations.text("grant.batch.new"), form, register, "grant.batch.create");
        listen();
        programme.setValue(usable.isEmpty() ? null : usable.getFirst());
        preview();
    }

    static void open(ApplicationServices services, List<ProgrammeTerms> programmes, Register register, Runnable done) {
        DraftsDialog drafts = new DraftsDialog(services, programmes, register);
        drafts.offer.open(done, drafts::create);
    }

    private static <T> MultiSelectComboBox<T> several(String labelKey, ItemLabelGenerator<T> words) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(Translations.text(labelKey));
        field.setItemLabelGenerator(words);
        return field;
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
            Set<SchoolId> inTime = services.drafts().inTime(programme.getValue(), chosen.id());
            schools.setValue(active.stream()
                    .filter(school -> inTime.contains(school.id()))
                    .toList());
        }
    }

    private void preview() {
        preview = null;
        offer.none();
        if (programme.getValue() == null) {
            return;
        }
        try {
            Unreadable.refuseIn(form);
            DraftRequest request = request();
            BatchResult result = services.drafts().preview(request);
            offer.show(result);
            preview = new Preview(request, result);
        } catch (UserException refusal) {
            offer.refused(refusal.reason());
        }
    }

    private DraftRequest request() {
        PlanChoice chosen = plan.getValue();
        List<SchoolId> wantedSchools = (schools.getValue().isEmpty() ? active.stream() : schools.getValue().stream())
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

    private void create() {
        Preview shown = preview;
        if (shown != null) {
            BatchOffer.carryOut(() -> services.drafts().create(shown.request(), shown.result()), this::preview);
        }
    }
}
