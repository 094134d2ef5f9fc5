package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.RequiredDocumentRow;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records that a document is there, for one application or many. */
final class DocumentDialog {

    private DocumentDialog() {}

    static void open(
            ApplicationServices services,
            List<ProgrammeTerms> programmes,
            AsOfDate asOf,
            List<ApplicationRow> rows,
            Runnable done) {
        Form<Void> form = new Form<>();
        ComboBox<RequiredDocumentRow> required = form.optional(
                Fields.find("grant.document.required", required(programmes, rows), RequiredDocumentRow::name));
        required.setClearButtonVisible(true);
        required.setHelperText(Translations.text("grant.document.required.hint"));
        TextField name = form.required(Fields.text("grant.document.name"));
        DatePicker received = form.required(Fields.date("grant.document.receivedOn"));
        TextField reference = form.optional(Fields.text("grant.document.reference"));
        required.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                name.setValue(event.getValue().name());
            }
        });
        received.setValue(asOf.get());
        reference.setHelperText(Translations.text("grant.document.reference.hint"));
        List<ApplicationId> ids = rows.stream().map(ApplicationRow::id).toList();
        new FormDialog<>(Translations.text("grant.document.title", rows.size()), form)
                .narrow()
                .saying(null)
                .onDone(done)
                .openLoose(() -> Notices.done(
                        "grant.document.saved",
                        services.applications()
                                .record(
                                        ids,
                                        required.getValue(),
                                        name.getValue(),
                                        received.getValue(),
                                        reference.getValue())));
    }

    private static List<RequiredDocumentRow> required(List<ProgrammeTerms> programmes, List<ApplicationRow> rows) {
        Set<ProgrammeId> concerned =
                rows.stream().map(ApplicationRow::programmeId).collect(Collectors.toSet());
        return programmes.stream()
                .filter(programme -> concerned.contains(programme.id()))
                .flatMap(programme -> programme.documents().stream())
                .toList();
    }
}
