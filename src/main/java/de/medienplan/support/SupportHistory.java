package de.medienplan.support;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Stored;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what of support, the latest first. */
@Service
public class SupportHistory {

    private final ChangeHistory history;
    private final EntityManager entities;

    SupportHistory(ChangeHistory history, EntityManager entities) {
        this.history = history;
        this.entities = entities;
    }

    @MayRead
    public List<ChangeEntry> of(Row row) {
        Long id = row.id();
        return id == null ? List.of() : history.of(entity(row), id);
    }

    /**
     * The version that is stored now.
     *
     * @throws UserException if it was deleted meanwhile
     */
    @MayRead
    @Transactional(readOnly = true)
    public int version(Row row) {
        return switch (entities.find(entity(row), row.id())) {
            case Stored<?> stored -> stored.version();
            case SupportSettings settings -> settings.row().version();
            case null, default -> throw new UserException(Message.of("records.gone"));
        };
    }

    private static Class<?> entity(Row row) {
        return switch (row) {
            case RatioRow ratio -> GroupRatio.class;
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
