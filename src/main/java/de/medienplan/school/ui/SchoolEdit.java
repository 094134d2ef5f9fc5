package de.medienplan.school.ui;

import de.medienplan.school.ChangedMeanwhile;
import de.medienplan.school.InvalidSchool;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolParts;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Merge;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FormAlert;
import de.medienplan.ui.Notices;
import de.medienplan.ui.OtherSave;
import de.medienplan.ui.Translations;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed of a school, against what was stored when it was opened. A save that somebody else overtook is
 * merged field by field.
 */
final class SchoolEdit {

    /** A new school: nothing known, open in the MEP. */
    private static final SchoolValues BLANK = SchoolValues.EMPTY.with(SchoolField.MEP_PLACE, MepPlace.NONE);

    private final Schools schools;
    private final SchoolForm form;
    private final FormAlert alert;
    private final Consumer<SchoolId> saved;
    private @Nullable SchoolDetail stored;
    private SchoolValues base;
    private int version;

    /**
     * @param stored null for a new school
     * @param saved gets the school after each save
     */
    SchoolEdit(
            Schools schools,
            @Nullable SchoolDetail stored,
            SchoolForm form,
            FormAlert alert,
            Consumer<SchoolId> saved) {
        this.schools = schools;
        this.stored = stored;
        this.form = form;
        this.alert = alert;
        this.saved = saved;
        this.base = stored == null ? BLANK : stored.values();
        this.version = stored == null ? 0 : stored.version();
        discard();
    }

    /** Shows what is stored again. */
    void discard() {
        form.show(base, stored == null ? Set.of() : stored.synthetic());
    }

    /** The school as it was last read; null for a new one. */
    @Nullable
    SchoolDetail stored() {
        return stored;
    }

    boolean isDirty() {
        return form.isUnreadable() || !form.values().equals(base);
    }

    /** @return whether everything typed is stored now */
    boolean save() {
        if (form.isUnreadable()) {
            form.focusUnreadable();
            return false;
        }
        return store(form.values(), version);
    }

    private boolean store(SchoolValues values, int onVersion) {
        return alert.attempt(
                () -> keep(values, onVersion),
                this::refuse,
                () -> resolve(schools.detail(Objects.requireNonNull(stored).id())));
    }

    private void keep(SchoolValues values, int onVersion) {
        SchoolId id = stored == null ? schools.create(values) : stored.id();
        if (stored != null) {
            schools.save(id, onVersion, values);
        }
        Notices.done("school.saved", values.text(SchoolField.NAME));
        base = values;
        saved.accept(id);
    }

    private boolean refuse(UserException refusal) {
        switch (refusal) {
            case InvalidSchool invalid -> form.refuse(invalid.violations());
            case ChangedMeanwhile meanwhile -> resolve(meanwhile.stored());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resolve(SchoolDetail theirs) {
        ConflictDialog.ask(
                new Merge<>(new SchoolParts(), base, theirs.values(), form.values()),
                OtherSave.of(theirs.changedBy(), theirs.changedAt()),
                key -> Translations.text(key.label()),
                (key, values) -> Formats.value(values.get(key), Translations.locale()),
                merged -> store(merged, theirs.version()),
                merged -> keepEditing(theirs, merged));
    }

    /** What the other one saved becomes the new ground; what is typed here stays in the inputs. */
    private void keepEditing(SchoolDetail theirs, SchoolValues merged) {
        stored = theirs;
        base = theirs.values();
        version = theirs.version();
        form.show(merged, theirs.synthetic());
    }
}
