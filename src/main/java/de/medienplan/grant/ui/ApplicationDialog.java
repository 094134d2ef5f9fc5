package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.ApplicationInput;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.Applications;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.GrantCategoryId;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.ui.DisplayedPart;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** One application, new or existing. */
final class ApplicationDialog {

    private final ApplicationServices services;
    private final List<ProgrammeTerms> programmes;

    ApplicationDialog(ApplicationServices services, List<ProgrammeTerms> programmes) {
        this.services = services;
        this.programmes = programmes.stream()
                .filter(programme -> !programme.categories().isEmpty())
                .toList();
    }

    /** @param saved gets the id */
    void create(Consumer<ApplicationId> saved) {
        ProgrammeId only = programmes.size() == 1 ? programmes.getFirst().id() : ProgrammeId.NONE;
        ApplicationInput empty = new ApplicationInput(
                only, GrantCategoryId.NONE, SchoolId.NONE, "", BigDecimal.ZERO, BigDecimal.ZERO, "", null, null, null);
        dialog(Translations.text("grant.application.new"), form(DisplayedVersion.fresh(empty), true, false))
                .open(input -> saved.accept(services.applications().create(input)));
    }

    void change(ApplicationRow row, Runnable changed) {
        Applications applications = services.applications();
        DisplayedPart<ApplicationRow> seen = new DisplayedPart<>(row, () -> applications.get(row.id()));
        DisplayedVersion<ApplicationInput> displayed =
                seen.displayed(ApplicationRow::content, () -> applications.history(row.id()));
        dialog(row.reference(), form(displayed, row.state() == ApplicationState.PREPARING, true))
                .onDone(changed)
                .open(input -> applications.change(seen.get(), input));
    }

    private static FormDialog<ApplicationInput> dialog(String title, Form<ApplicationInput> form) {
        return new FormDialog<>(title, form).saying(Message.of("grant.application.saved"));
    }

    private Form<ApplicationInput> form(DisplayedVersion<ApplicationInput> displayed, boolean draft, boolean stored) {
        Form<ApplicationInput> form = new Form<>("grant.application.field.", displayed);
        ComboBox<ProgrammeTerms> programme = form.<ProgrammeTerms, ProgrammeId, ComboBox<ProgrammeTerms>>required(
                "programmeId",
                key -> Fields.find("grant.application.programme", programmes, ProgrammeTerms::name),
                ProgrammeTerms::id,
                id -> Find.byId(programmes, ProgrammeTerms::id, id));
        programme.setReadOnly(stored);
        ComboBox<CategoryRow> category = category(form, programme);
        category.setReadOnly(stored);
        ComboBox<SchoolRow> school = form.<SchoolRow, SchoolId, ComboBox<SchoolRow>>required(
                "schoolId",
                key -> Fields.find(
                        "grant.application.school", services.schools().active(), SchoolRow::name),
                SchoolRow::id,
                id -> Find.byId(services.schools().all(), SchoolRow::id, id));
        school.setReadOnly(stored);
        if (!stored) {
            warnOfDoubles(form, category, school);
        }
        form.optional("responsible", Fields::text);
        form.wide(form.optional("purpose", Fields::text));
        amount(form, "costs").setReadOnly(!draft);
        amount(form, "requested").setReadOnly(!draft);
        form.optional("plannedFor", Fields::optionalDate);
        hinted(form.optional("orderedOn", Fields::optionalDate), "grant.application.orderedOn.hint");
        hinted(form.optional("earlyStartOn", Fields::optionalDate), "grant.application.earlyStartOn.hint");
        return form;
    }

    /** A second application for the same is hardly meant. */
    private void warnOfDoubles(
            Form<ApplicationInput> form, ComboBox<CategoryRow> category, ComboBox<SchoolRow> school) {
        Div warning = form.wide(new Div());
        warning.getElement().setAttribute("role", "status");
        Runnable check = () -> {
            warning.removeAll();
            if (category.getValue() != null && school.getValue() != null) {
                List<String> there = services.applications()
                        .doubles(category.getValue().id(), school.getValue().id());
                if (!there.isEmpty()) {
                    warning.add(new Status(
                            Translations.text("grant.application.double", String.join(", ", there)), Tone.WARNING));
                }
            }
        };
        category.addValueChangeListener(event -> check.run());
        school.addValueChangeListener(event -> check.run());
    }

    /** Offers those of the chosen programme. */
    private static ComboBox<CategoryRow> category(Form<ApplicationInput> form, ComboBox<ProgrammeTerms> programme) {
        ComboBox<CategoryRow> field = form.<CategoryRow, GrantCategoryId, ComboBox<CategoryRow>>required(
                "categoryId",
                key -> Fields.find("grant.application.category", List.of(), CategoryRow::name),
                CategoryRow::id,
                id -> programme.getValue() == null
                        ? null
                        : Find.byId(programme.getValue().categories(), CategoryRow::id, id));
        programme.addValueChangeListener(event -> field.setItems(
                event.getValue() == null ? List.of() : event.getValue().categories()));
        return field;
    }

    /** Empty, not 0, before anything is entered. */
    private static BigDecimalField amount(Form<ApplicationInput> form, String component) {
        return form.<BigDecimal, BigDecimal, BigDecimalField>required(
                component, Fields::money, amount -> amount, amount -> amount.signum() == 0 ? null : amount);
    }

    private static void hinted(DatePicker field, String key) {
        field.setHelperText(Translations.text(key));
    }
}
