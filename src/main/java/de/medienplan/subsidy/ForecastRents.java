package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rents that are known: of each model the one in force; where none is, the last before, else the first. */
final class ForecastRents {

    private final Collection<List<PriceRow>> models;

    ForecastRents(List<PriceRow> prices) {
        models = prices.stream()
                .filter(price -> !price.replaced() && price.rent() != null)
                .collect(Collectors.groupingBy(PriceRow::modelId))
                .values();
    }

    /** The dearest model's, so that the forecast is on the safe side; nothing without any price. */
    BigDecimal on(LocalDate day) {
        return rows(day).stream()
                .map(PriceRow::rent)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO.setScale(2));
    }

    /** The prices that any month of the years uses. */
    List<PriceRow> from(SchoolYear first, int years) {
        return IntStream.range(0, 12 * years)
                .mapToObj(month -> first.firstDay().plusMonths(month))
                .flatMap(day -> rows(day).stream())
                .distinct()
                .toList();
    }

    private List<PriceRow> rows(LocalDate day) {
        return models.stream()
                .map(periods -> row(periods, day))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PriceRow> row(List<PriceRow> periods, LocalDate day) {
        return periods.stream()
                .filter(price -> !price.validFrom().isAfter(day))
                .max(Comparator.comparing(PriceRow::validFrom))
                .or(() -> periods.stream().min(Comparator.comparing(PriceRow::validFrom)));
    }
}
