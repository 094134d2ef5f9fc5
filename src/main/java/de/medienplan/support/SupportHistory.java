package de.medienplan.support;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayRead;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who changed what of support, the latest first. */
@Service
public class SupportHistory {

    private final ChangeHistory history;

    SupportHistory(ChangeHistory history) {
        this.history = history;
    }

    @MayRead
    public List<ChangeEntry> of(Row row) {
        Long id = row.id();
        return id == null ? List.of() : history.of(entity(row), id);
    }

    private static Class<?> entity(Row row) {
        return switch (row) {
            case GroupRow group -> GroupRatio.class;
            case Settings settings -> SupportSettings.class;
            case CostRow cost -> SupportPostCost.class;
            case BenchmarkRow benchmark -> SupportBenchmark.class;
            case ExpansionRow expansion -> SupportExpansion.class;
            case UnitRow unit -> OrgUnit.class;
            case PostRow post -> SupportPost.class;
            case EstablishmentRow line -> Establishment.class;
            case ServiceRow service -> SupportService.class;
            case ContractRow contract -> VendorContract.class;
        };
    }
}
