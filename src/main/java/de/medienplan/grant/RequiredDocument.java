package de.medienplan.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A document without which a step is refused. */
@Entity
@Table(name = "grant_required_document")
class RequiredDocument extends ProgrammePart {

    @Enumerated(EnumType.STRING)
    private Action neededFor;

    @SuppressWarnings("NullAway.Init")
    protected RequiredDocument() {}

    RequiredDocument(GrantProgramme programme, RequiredDocumentRow row, int sortOrder) {
        super(programme, sortOrder);
        update(row);
    }

    final void update(RequiredDocumentRow row) {
        String named = required(row.name(), "grant.document.name", "grant.document.nameMissing");
        source = required(row.source(), "grant.figure.source", "grant.document.sourceMissing");
        name = named;
        neededFor = row.neededFor();
    }

    RequiredDocumentRow row() {
        return new RequiredDocumentRow(id(), version(), name, neededFor, source);
    }
}
