package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The rents that are known: of a school year without a price, those of the year before it, else the first ones. */
final class ForecastRents {

    private final List<PriceRow> known;

    ForecastRents(List<PriceRow> prices) {
        known = prices.stream()
                .filter(PriceRow::current)
                .filter(price -> price.rent() != null)
                .toList();
    }

    /** The dearest model's, so that the forecast is on the safe side; nothing without any price. */
    BigDecimal of(SchoolYear year) {
        return rows(year).stream()
                .map(PriceRow::rent)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO.setScale(2));
    }

    /** The prices that any of the years uses. */
    List<PriceRow> from(SchoolYear first, int years) {
        return java.util.stream.IntStream.range(0, years)
                .mapToObj(n -> new SchoolYear(first.start() + n))
                .flatMap(year -> rows(year).stream())
                .distinct()
                .toList();
    }

    private List<PriceRow> rows(SchoolYear year) {
        return known.stream()
                .map(PriceRow::schoolYear)
                .filter(priced -> priced.compareTo(year) <= 0)
                .max(Comparator.naturalOrder())
                .or(() -> known.stream().map(PriceRow::schoolYear).min(Comparator.naturalOrder()))
                .map(latest -> known.stream()
                        .filter(price -> price.schoolYear().equals(latest))
                        .toList())
                .orElse(List.of());
    }
}
