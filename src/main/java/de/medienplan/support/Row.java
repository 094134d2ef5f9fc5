package de.medienplan.support;

import de.medienplan.records.StoredRow;

/** What a screen shows and gives back of a stored thing. */
public sealed interface Row extends StoredRow
        permits RatioRow,
                Settings,
                CostRow,
                BenchmarkRow,
                ExpansionRow,
                UnitRow,
                PostRow,
                EstablishmentRow,
                ServiceRow,
                ContractRow {}
