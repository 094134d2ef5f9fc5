package de.medienplan.grant;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Something that a programme has several of, with its name and where it stands. */
@MappedSuperclass
abstract class ProgrammePart extends Versioned implements TrackedPart {

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private GrantProgramme programme;

    String name;

    String source;

    @Untracked
    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammePart() {}

    @SuppressWarnings("NullAway.Init")
    ProgrammePart(GrantProgramme programme, int sortOrder) {
        this.programme = programme;
        this.sortOrder = sortOrder;
    }

    /** The text without blanks around it; must not be empty. */
    static String required(String text, String field, String missing) {
        if (text.isBlank()) {
            throw UserException.at(field, Message.of(missing));
        }
        return text.strip();
    }

    @Override
    public Object trackedOwner() {
        return programme;
    }

    @Override
    public String trackedQualifier() {
        return name;
    }
}
