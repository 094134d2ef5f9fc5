package de.medienplan.offer.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.offer.PortalServices;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;

/** The services that the portal offers to the schools. */
final class ServicesDialog {

    private ServicesDialog() {}

    static void open(PortalServices services, Runnable done) {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("offer.services.manage.hint")));
        ServiceList list = form.wide(form.optional(Fields.filled(new ServiceList(), services.all())));
        new FormDialog<>(Translations.text("offer.services.manage"), form)
                .saying(Message.of("offer.services.saved"))
                .onDone(done)
                .openLoose(() -> services.keep(list.generateModelValue()));
    }
}
