package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that support is calculated with: settings, cost of posts, benchmarks, full expansion. */
@Service
@Transactional
public class SupportRules {

    private final Records records;

    SupportRules(Records records) {
        this.records = records;
    }

    @MayRead
    @Transactional(readOnly = true)
    public SettingsRow settings() {
        return records.reference(SupportSettings.class, SupportSettings.ONLY).row();
    }

    @MayManageSupport
    public void save(SettingsRow row) {
        records.save(SupportSettings.class, SupportSettings::new, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<CostRow> costs() {
        return records.all(SupportPostCost.class, "validFrom");
    }

    /** The cost that holds on the day; the earliest one before that. */
    @MayRead
    @Transactional(readOnly = true)
    public CostRow cost(LocalDate day) {
        List<CostRow> rows = costs();
        return rows.stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .max(Comparator.comparing(CostRow::validFrom))
                .or(() -> rows.stream().findFirst())
                .orElseThrow(() -> new UserException(Message.of("support.cost.none")));
    }

    /** @throws UserException if there are costs from that day on already */
    @MayManageSupport
    public CostRow save(CostRow row) {
        boolean taken = costs().stream()
                .anyMatch(other -> other.validFrom().equals(row.validFrom()) && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "support.cost.field.validFrom", "support.cost.taken", row.validFrom());
        return records.save(SupportPostCost.class, SupportPostCost::new, row);
    }

    /** @throws UserException if these are the last costs: without any nothing can be calculated */
    @MayManageSupport
    public void delete(CostRow row) {
        if (costs().size() == 1) {
            throw new UserException(Message.of("support.cost.needed"));
        }
        records.delete(SupportPostCost.class, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<BenchmarkRow> benchmarks() {
        return records.all(SupportBenchmark.class, "id");
    }

    @MayManageSupport
    public BenchmarkRow save(BenchmarkRow row) {
        return records.save(SupportBenchmark.class, SupportBenchmark::new, row);
    }

    @MayManageSupport
    public void delete(BenchmarkRow row) {
        records.delete(SupportBenchmark.class, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ExpansionRow> expansion() {
        return records.all(SupportExpansion.class, "id");
    }

    @MayManageSupport
    public ExpansionRow save(ExpansionRow row) {
        return records.save(SupportExpansion.class, SupportExpansion::new, row);
    }

    @MayManageSupport
    public void delete(ExpansionRow row) {
        records.delete(SupportExpansion.class, row);
    }
}
