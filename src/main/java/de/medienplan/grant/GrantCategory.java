package de.medienplan.grant;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A category of what a programme funds, with cap and dates. */
@Entity
class GrantCategory extends Versioned implements TrackedPart {

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private GrantProgramme programme;

    private String code;
    private String name;
    private @Nullable BigDecimal capPerSchool;
    private @Nullable LocalDate fundableFrom;
    private @Nullable LocalDate fundableUntil;
    private String openNote;
    private String source;

    @Untracked
    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected GrantCategory() {}

    GrantCategory(GrantProgramme programme, CategoryRow row, int sortOrder) {
        this.programme = programme;
        this.sortOrder = sortOrder;
        update(row);
    }

    final void update(CategoryRow row) {
        require(row.name(), "grant.category.name", "grant.category.nameMissing");
        require(row.code(), "grant.category.code", "grant.category.codeMissing");
        require(row.source(), "grant.figure.source", "grant.category.sourceMissing");
        BigDecimal cap = row.capPerSchool();
        if (cap != null && (cap.signum() < 0 || cap.stripTrailingZeros().scale() > 2)) {
            throw UserException.at("grant.category.cap", Message.of("grant.category.capInvalid", row.name()));
        }
        LocalDate from = row.fundableFrom();
        LocalDate until = row.fundableUntil();
        if (from != null && until != null && until.isBefore(from)) {
            throw UserException.at("grant.category.until", Message.of("grant.category.datesCrossed", row.name()));
        }
        code = row.code().strip();
        name = row.name().strip();
        capPerSchool = cap;
        fundableFrom = from;
        fundableUntil = until;
        openNote = row.openNote().strip();
        source = row.source().strip();
    }

    private static void require(String text, String field, String key) {
        if (text.isBlank()) {
            throw UserException.at(field, Message.of(key));
        }
    }

    CategoryRow row() {
        return new CategoryRow(
                id(), version(), code, name, capPerSchool, fundableFrom, fundableUntil, openNote, source);
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
