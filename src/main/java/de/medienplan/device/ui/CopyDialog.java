package de.medienplan.device.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;

/** Starts a school year with the counts of another one. */
final class CopyDialog {

    private CopyDialog() {}

    static void open(DeviceCounts counts, SchoolYear to, CountKind kind, Runnable done) {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("device.copy.text")));
        YearField from = form.required(new YearField(counts.years(), to.firstDay()));
        Select<CountKind> fromKind = form.required(Fields.choice("device.kind", List.of(CountKind.values())));
        fromKind.setValue(CountKind.ACTUAL);
        new FormDialog<>(Translations.text("device.copy", to.toString(), kind.label()), form)
                .narrow()
                .saveAs("device.copy.confirm")
                .saying(null)
                .onDone(done)
                .openLoose(() ->
                        Notices.done("device.copy.done", counts.copy(from.getValue(), fromKind.getValue(), to, kind)));
    }
}
