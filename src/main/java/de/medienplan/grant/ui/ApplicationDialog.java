package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.ApplicationInput;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One application, new or existing; stays open with what was typed when something is refused. */
class ApplicationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient @Nullable ApplicationRow row;
    private final transient Consumer<Long> saved;
    private final ComboBox<ProgrammeTerms> programme = new ComboBox<>(Translations.text("grant.application.programme"));
    private final ComboBox<CategoryRow> category = new ComboBox<>(Translations.text("grant.application.category"));
    private final ComboBox<SchoolRow> school = new ComboBox<>(Translations.text("grant.application.school"));
    private final TextField purpose = new TextField(Translations.text("grant.application.purpose"));
    private final BigDecimalField costs = Fields.money("grant.application.costs");
    private final BigDecimalField requested = Fields.money("grant.application.requested");
    private final TextField responsible = new TextField(Translations.text("grant.application.responsible"));
    private final DatePicker plannedFor = Fields.date("grant.application.plannedFor");
    private final DatePicker orderedOn = Fields.date("grant.application.orderedOn");
    private final DatePicker earlyStartOn = Fields.date("grant.application.earlyStartOn");

    ApplicationDialog(
            ApplicationServices services,
            List<ProgrammeTerms> programmes,
            @Nullable ApplicationRow row,
            Consumer<Long> saved) {
        this.services = services;
        this.row = row;
        this.saved = saved;
        setHeaderTitle(row == null ? Translations.text("grant.application.new") : row.reference());
        setWidth("min(44rem, 100%)");
        programme.setItems(
                programmes.stream().filter(one -> !one.categories().isEmpty()).toList());
        programme.setItemLabelGenerator(ProgrammeTerms::name);
        programme.addValueChangeListener(event -> category.setItems(
                event.getValue() == null ? List.of() : event.getValue().categories()));
        category.setItemLabelGenerator(CategoryRow::name);
        school.setItems(services.schools().active());
        school.setItemLabelGenerator(SchoolRow::name);
        orderedOn.setHelperText(Translations.text("grant.application.orderedOn.hint"));
        earlyStartOn.setHelperText(Translations.text("grant.application.earlyStartOn.hint"));
        List.of(programme, category, school).forEach(field -> field.setRequiredIndicatorVisible(true));
        List.of(costs, requested).forEach(field -> field.setRequiredIndicatorVisible(true));
        fill();
        FormLayout form = new FormLayout(
                programme,
                category,
                school,
                responsible,
                purpose,
                costs,
                requested,
                plannedFor,
                orderedOn,
                earlyStartOn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(purpose, 2);
        add(form);
        Button save = new Button(Translations.text("ui.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private void fill() {
        ApplicationRow present = row;
        List<ProgrammeTerms> choices = programme.getListDataView().getItems().toList();
        if (present == null) {
            if (choices.size() == 1) {
                programme.setValue(choices.getFirst());
            }
            return;
        }
        choices.stream()
                .filter(one -> one.id() == present.programmeId())
                .findFirst()
                .ifPresent(one -> {
                    programme.setValue(one);
                    category.setValue(one.category(present.categoryId()));
                });
        services.schools().all().stream()
                .filter(one -> one.id() == present.schoolId())
                .findFirst()
                .ifPresent(school::setValue);
        List.of(programme, category, school).forEach(field -> field.setReadOnly(true));
        boolean draft = present.state() == ApplicationState.PREPARING;
        costs.setReadOnly(!draft);
        requested.setReadOnly(!draft);
        purpose.setValue(present.purpose());
        costs.setValue(present.costs());
        requested.setValue(present.requested());
        responsible.setValue(present.responsible());
        plannedFor.setValue(present.plannedFor());
        orderedOn.setValue(present.orderedOn());
        earlyStartOn.setValue(present.earlyStartOn());
    }

    private void save() {
        List.of(programme, category, school).forEach(field -> field.setInvalid(field.isEmpty()));
        costs.setInvalid(costs.isEmpty());
        requested.setInvalid(requested.isEmpty());
        if (programme.isInvalid()
                || category.isInvalid()
                || school.isInvalid()
                || costs.isInvalid()
                || requested.isInvalid()) {
            return;
        }
        ApplicationInput input = new ApplicationInput(
                programme.getValue().id(),
                category.getValue().id(),
                school.getValue().id(),
                purpose.getValue(),
                costs.getValue(),
                requested.getValue(),
                responsible.getValue(),
                plannedFor.getValue(),
                orderedOn.getValue(),
                earlyStartOn.getValue());
        try {
            Unreadable.refuseIn(this);
            long id = store(input);
            close();
            saved.accept(id);
            Notices.done("grant.application.saved");
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        } catch (OptimisticLockingFailureException e) {
            Notices.refused(de.medienplan.shared.Message.of("ui.error.changedMeanwhile"));
        }
    }

    private long store(ApplicationInput input) {
        ApplicationRow present = row;
        if (present == null) {
            return services.applications().create(input);
        }
        services.applications().change(present, input);
        return present.id();
    }
}
