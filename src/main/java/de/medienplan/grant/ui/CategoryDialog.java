package de.medienplan.grant.ui;

import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.GrantCategoryId;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.List;

/** What a programme funds, with cap and dates. */
final class CategoryDialog {

    private static final CategoryRow NEW = new CategoryRow(GrantCategoryId.NONE, 0, "", "", null, null, null, "", "");

    private CategoryDialog() {}

    static void create(Programmes programmes, ProgrammeTerms programme, Runnable done) {
        dialog("grant.category.new", DisplayedVersion.fresh(NEW), done)
                .open(row -> programmes.put(programme.id(), row));
    }

    static void change(Programmes programmes, ProgrammeTerms programme, CategoryRow row, Runnable done) {
        dialog(
                        "grant.category.edit",
                        new DisplayedVersion<>(row, () -> present(programmes, programme.id(), row.id()), List::of),
                        done)
                .deletable(row.name(), displayed -> programmes.removeCategory(programme.id(), displayed))
                .open(changed -> programmes.put(programme.id(), changed));
    }

    private static CategoryRow present(Programmes programmes, ProgrammeId programme, GrantCategoryId id) {
        return programmes.get(programme).categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.category.gone")));
    }

    private static FormDialog<CategoryRow> dialog(
            String titleKey, DisplayedVersion<CategoryRow> displayed, Runnable done) {
        Form<CategoryRow> form = new Form<>("grant.category.", displayed);
        form.required("name", Fields::text);
        form.required("code", Fields::text);
        form.optional("capPerSchool", key -> Fields.money("grant.category.cap"))
                .setHelperText(Translations.text("grant.category.cap.hint"));
        form.optional("fundableFrom", key -> Fields.optionalDate("grant.category.from"));
        form.optional("fundableUntil", key -> Fields.optionalDate("grant.category.until"));
        form.optional("openNote", Fields::text);
        form.required("source", key -> Fields.text("grant.figure.source"));
        return new FormDialog<>(Translations.text(titleKey), form).narrow().onDone(done);
    }
}
