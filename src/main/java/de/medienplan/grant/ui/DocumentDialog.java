package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.RequiredDocumentRow;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records that a document is there, for one application or many. */
class DocumentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient List<ApplicationRow> rows;
    private final transient Runnable done;
    private final ComboBox<RequiredDocumentRow> required = new ComboBox<>(Translations.text("grant.document.required"));
    private final TextField name = new TextField(Translations.text("grant.document.name"));
    private final DatePicker received = Fields.date("grant.document.receivedOn");
    private final TextField reference = new TextField(Translations.text("grant.document.reference"));

    DocumentDialog(
            ApplicationServices services,
            List<ProgrammeTerms> programmes,
            AsOfDate asOf,
            List<ApplicationRow> rows,
            Runnable done) {
        this.services = services;
        this.rows = rows;
        this.done = done;
        setHeaderTitle(Translations.text("grant.document.title", rows.size()));
        setWidth("30rem");
        Set<Long> concerned = rows.stream().map(ApplicationRow::programmeId).collect(Collectors.toSet());
        required.setItems(programmes.stream()
                .filter(programme -> concerned.contains(programme.id()))
                .flatMap(programme -> programme.documents().stream())
                .toList());
        required.setItemLabelGenerator(RequiredDocumentRow::name);
        required.setClearButtonVisible(true);
        required.setHelperText(Translations.text("grant.document.required.hint"));
        required.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                name.setValue(event.getValue().name());
            }
        });
        received.setValue(asOf.get());
        reference.setHelperText(Translations.text("grant.document.reference.hint"));
        FormLayout form = new FormLayout(required, name, received, reference);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        Button save = new Button(Translations.text("ui.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private void save() {
        received.setInvalid(received.isEmpty());
        if (received.isInvalid()) {
            return;
        }
        try {
            Unreadable.refuseIn(this);
            int added = services.applications()
                    .record(
                            rows.stream().map(ApplicationRow::id).toList(),
                            required.getValue(),
                            name.getValue(),
                            received.getValue(),
                            reference.getValue());
            close();
            done.run();
            Notices.done("grant.document.saved", added);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }
}
