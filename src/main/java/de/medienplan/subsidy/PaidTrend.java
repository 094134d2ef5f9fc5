package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes on from the last paid school year by the average change of the last three. */
final class PaidTrend {

    private static final int YEARS = 3;

    private final TreeMap<SchoolYear, BigDecimal> paid;

    PaidTrend(Map<SchoolYear, BigDecimal> paid) {
        this.paid = new TreeMap<>(paid);
    }

    Optional<BigDecimal> paid(SchoolYear year) {
        return Optional.ofNullable(paid.get(year));
    }

    /** Empty for paid years and without two of them. Never negative. */
    Optional<BigDecimal> expected(SchoolYear year) {
        if (paid.size() < 2 || year.compareTo(paid.lastKey()) <= 0) {
            return Optional.empty();
        }
        var recent = paid.tailMap(new SchoolYear(Math.max(1990, paid.lastKey().start() - YEARS + 1)), true);
        if (recent.size() < 2) {
            return Optional.empty();
        }
        BigDecimal last = recent.lastEntry().getValue();
        long span = (long) recent.lastKey().start() - recent.firstKey().start();
        long ahead = (long) year.start() - recent.lastKey().start();
        BigDecimal change = last.subtract(recent.firstEntry().getValue())
                .multiply(BigDecimal.valueOf(ahead))
                .divide(BigDecimal.valueOf(span), 2, RoundingMode.HALF_UP);
        return Optional.of(last.add(change).max(BigDecimal.ZERO.setScale(2)));
    }
}
