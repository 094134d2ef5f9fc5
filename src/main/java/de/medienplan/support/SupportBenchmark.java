package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure of others to compare with. */
@Entity
@Tracked("support.benchmark")
class SupportBenchmark extends Stored<BenchmarkRow> {

    private String name;

    @Enumerated(EnumType.STRING)
    private BenchmarkRow.Kind kind;

    private @Nullable String level;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;

    @Enumerated(EnumType.STRING)
    private BenchmarkRow.Standing standing;

    private String source;
    private String asOf;

    @SuppressWarnings("NullAway.Init")
    SupportBenchmark() {}

    @Override
    protected void update(BenchmarkRow row) {
        BigDecimal from = row.low();
        BigDecimal to = row.high();
        throwIfAt((from == null) != (to == null), "support.benchmark.field.high", "support.benchmark.bothFigures");
        throwIfAt(
                from != null && to != null && from.compareTo(to) > 0,
                "support.benchmark.field.high",
                "support.benchmark.order");
        throwIfAt(from != null && from.signum() <= 0, "support.benchmark.field.low", "support.benchmark.positive");
        throwIfAt(
                from == null && row.standing() != BenchmarkRow.Standing.OPEN,
                "support.benchmark.field.standing",
                "support.benchmark.openWithoutFigures");
        throwIfAt(
                row.kind() == BenchmarkRow.Kind.POSTS_PER_SCHOOL && row.level() == null,
                "support.benchmark.field.level",
                "support.benchmark.levelNeeded");
        name = limited(required(row.name(), "support.benchmark.field.name"), 200, "support.benchmark.field.name");
        source = required(row.source(), "support.benchmark.field.source");
        asOf = limited(row.asOf(), 20, "support.benchmark.field.asOf");
        kind = row.kind();
        level = row.level();
        low = from;
        high = to;
        standing = row.standing();
    }

    @Override
    protected BenchmarkRow row() {
        return new BenchmarkRow(id(), version(), name, kind, level, low, high, standing, source, asOf);
    }
}
