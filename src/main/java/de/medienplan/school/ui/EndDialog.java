package de.medienplan.school.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;

/** Closes a school or merges it into another one, naming what that means. */
final class EndDialog {

    private EndDialog() {}

    static void open(Schools schools, SchoolDetail school, Runnable done) {
        List<SchoolRow> others = schools.active().stream()
                .filter(other -> !other.id().equals(school.id()))
                .toList();
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("school.end.text")));
        var on = form.required(Fields.date("school.end.on"));
        var into =
                form.optional(Fields.find("school.end.into", others, other -> other.number() + " · " + other.name()));
        into.setPlaceholder(Translations.text("school.end.nowhere"));
        into.setClearButtonVisible(true);
        String name = school.values().text(SchoolField.NAME);
        new FormDialog<>(Translations.text("school.end", name), form)
                .narrow()
                .saveAs("school.end.confirm")
                .saying(null)
                .onDone(done)
                .openLoose(() -> {
                    if (into.isEmpty()) {
                        schools.close(school.id(), school.version(), on.getValue());
                    } else {
                        schools.merge(
                                school.id(), school.version(), into.getValue().id(), on.getValue());
                    }
                    Notices.undoable(Message.of("school.end.done", name), () -> {
                        schools.reopen(school.id(), schools.detail(school.id()).version());
                        done.run();
                    });
                });
    }
}
