package de.medienplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posts that a Stellenplan adds and that are not entered one by one. */
record ComingPosts(int budgetYear, BigDecimal posts) {

    /** Per unit: what each year's total has above the years before and above the posts that are entered. */
    static List<ComingPosts> of(
            List<EstablishmentRow> lines, Function<EstablishmentRow, Optional<BigDecimal>> total, List<PostRow> posts) {
        Map<@Nullable Long, List<EstablishmentRow>> byUnit =
                lines.stream().collect(Collectors.groupingBy(line -> line.unit().id()));
        List<ComingPosts> coming = new ArrayList<>();
        byUnit.forEach((unit, years) -> {
            List<PostRow> entered = posts.stream()
                    .filter(post -> java.util.Objects.equals(post.unit().id(), unit))
                    .toList();
            coming.addAll(ofUnit(years, total, entered));
        });
        return coming;
    }

    private static List<ComingPosts> ofUnit(
            List<EstablishmentRow> years,
            Function<EstablishmentRow, Optional<BigDecimal>> total,
            List<PostRow> entered) {
        List<ComingPosts> coming = new ArrayList<>();
        BigDecimal known = BigDecimal.ZERO;
        for (EstablishmentRow line : years.stream()
                .sorted(Comparator.comparing(EstablishmentRow::budgetYear))
                .toList()) {
            LocalDate yearEnd = LocalDate.of(line.budgetYear(), 12, 31);
            BigDecimal existing =
                    entered.stream().map(post -> post.shareOn(yearEnd)).reduce(BigDecimal.ZERO, BigDecimal::add);
            known = known.max(existing);
            BigDecimal more = total.apply(line).orElse(BigDecimal.ZERO).subtract(known);
            if (more.signum() > 0) {
                coming.add(new ComingPosts(line.budgetYear(), more));
                known = known.add(more);
            }
        }
        return coming;
    }
}
