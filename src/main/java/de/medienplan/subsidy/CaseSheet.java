package de.medienplan.subsidy;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;

/** A file of cases, and how the user says it is to be read. */
public record CaseSheet(SourceTable table, ColumnMapping<CaseColumn> mapping, CaseAnswers answers) {

    public CaseSheet with(CaseAnswers other) {
        return new CaseSheet(table, mapping, other);
    }
}
