package de.medienplan.grant;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A document without which a step is refused. */
@Entity
@Table(name = "grant_required_document")
class RequiredDocument extends Versioned implements TrackedPart {

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private GrantProgramme programme;

    private String name;

    @Enumerated(EnumType.STRING)
    private Action neededFor;

    private String source;

    @Untracked
    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected RequiredDocument() {}

    RequiredDocument(GrantProgramme programme, RequiredDocumentRow row, int sortOrder) {
        this.programme = programme;
        this.sortOrder = sortOrder;
        update(row);
    }

    final void update(RequiredDocumentRow row) {
        if (row.name().isBlank()) {
            throw UserException.at("grant.document.name", Message.of("grant.document.nameMissing"));
        }
        if (row.source().isBlank()) {
            throw UserException.at("grant.figure.source", Message.of("grant.document.sourceMissing"));
        }
        name = row.name().strip();
        neededFor = row.neededFor();
        source = row.source().strip();
    }

    RequiredDocumentRow row() {
        return new RequiredDocumentRow(id(), version(), name, neededFor, source);
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
