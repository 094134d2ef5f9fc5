package de.medienplan.budget;

import de.medienplan.records.StoredRow;

/** What a screen shows and gives back of something stored in the budget. */
public sealed interface BudgetRow extends StoredRow
        permits ParameterRow, MeasureRow, LineRow, ReportRow, CarryOverRow, CommitmentRow {}
