package de.medienplan.grant;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A category of what a programme funds, with cap and dates. */
@Entity
class GrantCategory extends ProgrammePart {

    private String code;
    private @Nullable BigDecimal capPerSchool;
    private @Nullable LocalDate fundableFrom;
    private @Nullable LocalDate fundableUntil;
    private String openNote;

    @SuppressWarnings("NullAway.Init")
    protected GrantCategory() {}

    GrantCategory(GrantProgramme programme, CategoryRow row, int sortOrder) {
        super(programme, sortOrder);
        update(row);
    }

    final void update(CategoryRow row) {
        String named = required(row.name(), "grant.category.name", "grant.category.nameMissing");
        String coded = required(row.code(), "grant.category.code", "grant.category.codeMissing");
        String stated = required(row.source(), "grant.figure.source", "grant.category.sourceMissing");
        BigDecimal cap = row.capPerSchool();
        if (cap != null && (cap.signum() < 0 || cap.stripTrailingZeros().scale() > 2)) {
            throw UserException.at("grant.category.cap", Message.of("grant.category.capInvalid", row.name()));
        }
        LocalDate from = row.fundableFrom();
        LocalDate until = row.fundableUntil();
        if (from != null && until != null && until.isBefore(from)) {
            throw UserException.at("grant.category.until", Message.of("grant.category.datesCrossed", row.name()));
        }
        code = coded;
        name = named;
        capPerSchool = cap;
        fundableFrom = from;
        fundableUntil = until;
        openNote = row.openNote().strip();
        source = stated;
    }

    CategoryRow row() {
        return new CategoryRow(
                new GrantCategoryId(id()),
                version(),
                code,
                name,
                capPerSchool,
                fundableFrom,
                fundableUntil,
                openNote,
                source);
    }
}
