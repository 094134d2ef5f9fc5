package de.medienplan.school.ui;

import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.shared.Message;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.List;

/** One school type, new or existing. */
final class SchoolTypeDialog {

    private static final int GAP = 10;

    private SchoolTypeDialog() {}

    /** A new type, after the others. */
    static void create(SchoolTypes types, String name, Runnable done) {
        int last = types.all().stream().mapToInt(SchoolTypeRow::sortOrder).max().orElse(0);
        SchoolTypeRow blank = new SchoolTypeRow(null, 0, "", name, SchoolLevel.SECONDARY, last + GAP, 0);
        dialog(Message.of("school.type.new"), DisplayedVersion.fresh(blank), done)
                .open(types::save);
    }

    static void change(SchoolTypes types, SchoolTypeRow type, Runnable done) {
        dialog(
                        Message.of("school.type.edit", type.code()),
                        new DisplayedVersion<>(type, () -> types.present(type), List::of),
                        done)
                .deletable(type.code(), types::delete)
                .open(types::save);
    }

    private static FormDialog<SchoolTypeRow> dialog(
            Message title, DisplayedVersion<SchoolTypeRow> displayed, Runnable done) {
        Form<SchoolTypeRow> form = new Form<>("school.type.", displayed);
        form.required("code", key -> Fields.text(key, 20));
        form.required("name", key -> Fields.text(key, 100));
        form.required("level", key -> Fields.choice(key, List.of(SchoolLevel.values())));
        form.required("sortOrder", key -> Fields.whole("school.type.order"));
        return new FormDialog<>(Translations.text(title), form).narrow().onDone(done);
    }
}
