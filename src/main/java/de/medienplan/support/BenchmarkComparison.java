package de.medienplan.support;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What others would calculate for the same devices and schools. Devices are counted as pieces here, a board system as one,
 * since the others' figures speak of pieces.
 *
 * @param units pieces in service
 * @param schoolsByLevel schools with devices by code of their level
 * @param own the city's need
 */
public record BenchmarkComparison(
        long units, Map<String, Long> schoolsByLevel, BigFraction own, List<BenchmarkRow> benchmarks) {

    /** The city's own devices per post; null without need. */
    public @Nullable BigDecimal ownDevicesPerPost() {
        return own.signum() == 0 ? null : BigFraction.of(units).divide(own).bigDecimalValue(0, RoundingMode.HALF_UP);
    }

    /** Fewest posts by the benchmark; null while its figure is open or speaks of schools that the city has not. */
    public @Nullable BigDecimal fewest(BenchmarkRow row) {
        return posts(row, row.kind() == BenchmarkRow.Kind.DEVICES_PER_POST ? row.high() : row.low());
    }

    /** Most posts by the benchmark. */
    public @Nullable BigDecimal most(BenchmarkRow row) {
        return posts(row, row.kind() == BenchmarkRow.Kind.DEVICES_PER_POST ? row.low() : row.high());
    }

    private @Nullable BigDecimal posts(BenchmarkRow row, @Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        if (row.kind() == BenchmarkRow.Kind.DEVICES_PER_POST) {
            return BigDecimal.valueOf(units).divide(figure, 2, RoundingMode.HALF_UP);
        }
        long schools = schoolsByLevel.getOrDefault(String.valueOf(row.level()), 0L);
        return figure.multiply(BigDecimal.valueOf(schools));
    }

    /** Schools of a level that no benchmark per school speaks of. */
    public long uncountedSchools() {
        List<String> known =
                benchmarks.stream().map(row -> String.valueOf(row.level())).toList();
        return schoolsByLevel.entrySet().stream()
                .filter(level -> !known.contains(level.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private record Line(
            String name,
            String figure,
            @Nullable BigDecimal fewest,
            @Nullable BigDecimal most,
            String standing,
            String source,
            String asOf) {}

    /** The city's own need first, then the others. */
    public Table table(Locale locale) {
        List<Line> lines = new ArrayList<>();
        lines.add(own(locale));
        for (BenchmarkRow row : benchmarks) {
            lines.add(other(row, locale));
            List<BenchmarkRow> source = perSchool(row.source());
            if (source.size() > 1 && source.getLast().equals(row)) {
                lines.add(total(source, locale));
            }
        }
        return new Columns<Line>(locale)
                .text("support.benchmark.field.name", Line::name)
                .text("support.benchmark.figure", Line::figure)
                .decimal("support.benchmark.fewest", Line::fewest)
                .decimal("support.benchmark.most", Line::most)
                .text("support.benchmark.field.standing", Line::standing)
                .text("support.source", Line::source)
                .text("support.benchmark.field.asOf", Line::asOf)
                .table("support.comparison", lines);
    }

    private Line other(BenchmarkRow row, Locale locale) {
        return new Line(
                row.name(),
                figure(row, locale),
                fewest(row),
                most(row),
                Texts.render(row.standing().label(), locale),
                row.source(),
                row.asOf());
    }

    private List<BenchmarkRow> perSchool(String source) {
        return benchmarks.stream()
                .filter(row -> row.kind() == BenchmarkRow.Kind.POSTS_PER_SCHOOL && row.low() != null)
                .filter(row -> row.source().equals(source))
                .toList();
    }

    /** What the factors per school of one source come to together, for the schools that the city has. */
    private Line total(List<BenchmarkRow> rows, Locale locale) {
        long schools = rows.stream()
                .mapToLong(row -> schoolsByLevel.getOrDefault(String.valueOf(row.level()), 0L))
                .sum();
        return new Line(
                Texts.render(
                        "support.comparison.total",
                        locale,
                        rows.getFirst().name().split(",")[0]),
                Texts.render("support.comparison.total.schools", locale, schools),
                sum(rows, this::fewest),
                sum(rows, this::most),
                Texts.render(rows.getFirst().standing().label(), locale),
                rows.getFirst().source(),
                rows.getFirst().asOf());
    }

    private static BigDecimal sum(List<BenchmarkRow> rows, Function<BenchmarkRow, @Nullable BigDecimal> posts) {
        return rows.stream().map(posts).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Line own(Locale locale) {
        BigDecimal ratio = ownDevicesPerPost();
        BigDecimal need = PostNeed.shown(own);
        return new Line(
                Texts.render("support.comparison.own", locale),
                ratio == null ? Formats.MISSING : "1 : " + Formats.integer(ratio, locale),
                need,
                need,
                "",
                Texts.render("support.comparison.own.source", locale),
                "");
    }

    /** {@code 1 : 500–1.000} or {@code 0,33 je Schule}. */
    public static String figure(BenchmarkRow row, Locale locale) {
        if (row.low() == null || row.high() == null) {
            return Texts.render(BenchmarkRow.Standing.OPEN.label(), locale);
        }
        String low = Formats.decimal(row.low(), 2, locale);
        String range = row.low().compareTo(row.high()) == 0 ? low : low + "–" + Formats.decimal(row.high(), 2, locale);
        return Texts.render("support.benchmark.figure." + row.kind(), locale, range);
    }
}
