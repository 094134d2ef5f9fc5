package de.medienplan.support;

import de.medienplan.shared.Quarter;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Need against capacity, quarter by quarter. */
public final class Forecast {

    /**
     * One quarter, at its end.
     *
     * @param need exact
     * @param posts need rounded up once to the step
     * @param missing need above approved capacity; negative while there is capacity left
     */
    public record Point(
            Quarter quarter, PostNeed need, BigDecimal posts, Capacity.Point capacity, BigFraction missing) {

        public boolean isShort() {
            return missing.signum() > 0;
        }
    }

    private final DeviceBasis basis;
    private final Function<LocalDate, Ratios> ratios;
    private final SettingsRow settings;
    private final Capacity capacity;
    private final LocalDate asOf;
    private final List<Point> points = new ArrayList<>();

    /** @param asOf day from which is looked ahead */
    Forecast(
            DeviceBasis basis,
            Function<LocalDate, Ratios> ratios,
            SettingsRow settings,
            Capacity capacity,
            LocalDate asOf) {
        this.basis = basis;
        this.ratios = ratios;
        this.settings = settings;
        this.capacity = capacity;
        this.asOf = asOf;
        basis.quarters().forEach(quarter -> points.add(point(quarter)));
    }

    private Point point(Quarter quarter) {
        PostNeed need = ratios(quarter).need(basis.at(quarter));
        Capacity.Point there = capacity.at(quarter);
        return new Point(
                quarter,
                need,
                need.posts(settings.postStep()),
                there,
                need.total().subtract(there.approved()));
    }

    /** The ratios that hold at the end of the quarter. */
    public Ratios ratios(Quarter quarter) {
        return ratios.apply(quarter.lastDay());
    }

    /** The day from which is looked ahead. */
    public LocalDate asOf() {
        return asOf;
    }

    public DeviceBasis basis() {
        return basis;
    }

    public SettingsRow settings() {
        return settings;
    }

    /** One for each quarter of the basis, ascending. */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /** The need of the quarter, also of one before or after those of the basis. */
    public Point at(Quarter quarter) {
        return points.stream()
                .filter(point -> point.quarter().equals(quarter))
                .findFirst()
                .orElseGet(() -> point(quarter));
    }

    /** The quarter with the highest need of each school year. */
    public List<Point> peaks() {
        Map<SchoolYear, Point> peaks = new TreeMap<>();
        points.forEach(point -> peaks.merge(
                point.quarter().schoolYear(),
                point,
                (a, b) -> b.need().total().compareTo(a.need().total()) > 0 ? b : a));
        return List.copyOf(peaks.values());
    }

    /** The groups that hold at the end of the horizon. */
    public List<GroupRow> groups() {
        return points.isEmpty() ? List.of() : ratios(points.getLast().quarter()).groups();
    }

    /** Devices as support counts them, by group. */
    public Map<String, Long> counted(Quarter quarter) {
        return basis.at(quarter).stream()
                .collect(Collectors.groupingBy(DeviceCount::group, Collectors.summingLong(DeviceCount::counted)));
    }

    /** Need at the end of the quarter under each reading of the paper. */
    public Map<Interpretation, PostNeed> readings(Quarter quarter) {
        Map<Interpretation, PostNeed> needs = new TreeMap<>();
        List<DeviceCount> devices = basis.at(quarter);
        for (Interpretation reading : Interpretation.values()) {
            needs.put(reading, ratios(quarter).read(reading).need(devices));
        }
        return needs;
    }

    /** The quarters that have not ended yet; all of them if the whole horizon has passed. */
    List<Point> ahead() {
        List<Point> ahead = points.stream()
                .filter(point -> !point.quarter().lastDay().isBefore(asOf))
                .toList();
        return ahead.isEmpty() ? points() : ahead;
    }

    /** The first quarter ahead in which need exceeds capacity. */
    public Optional<Point> firstShortage() {
        return ahead().stream().filter(Point::isShort).findFirst();
    }

    /** Since when posts have been short without a break, up to the first shortage ahead. */
    public Optional<Quarter> shortSince() {
        return firstShortage().map(first -> {
            Quarter since = first.quarter();
            for (Point point : points.reversed()) {
                if (point.quarter().compareTo(since) < 0) {
                    if (!point.isShort()) {
                        break;
                    }
                    since = point.quarter();
                }
            }
            return since;
        });
    }

    /**
     * Posts to request so that what is missing is there on working days too: what is missing are productive posts, and a
     * part of every post is absent. Rounded up once to the step; 0 if none is missing.
     */
    public BigDecimal toRequest(Point point) {
        return PostNeed.ceiling(
                point.missing().signum() <= 0
                        ? BigFraction.ZERO
                        : point.missing().divide(presence()),
                settings.postStep());
    }

    /** The part of a post that is there. */
    BigFraction presence() {
        return BigFraction.ONE.subtract(PostNeed.exact(settings.absenceRate()));
    }

    /** The largest need first; growth against the quarter before. */
    public List<SchoolNeed> schools(Quarter quarter) {
        return schools(quarter, totals(quarter.plus(-1)));
    }

    private List<SchoolNeed> schools(Quarter quarter, Map<String, BigFraction> before) {
        Ratios present = ratios(quarter);
        Map<String, List<DeviceCount>> bySchool =
                basis.at(quarter).stream().collect(Collectors.groupingBy(DeviceCount::schoolId));
        return bySchool.values().stream()
                .map(devices -> school(devices, present, before))
                .sorted(Comparator.comparing(
                                (SchoolNeed school) -> school.need().total())
                        .reversed()
                        .thenComparing(SchoolNeed::school))
                .toList();
    }

    private Map<String, BigFraction> totals(Quarter quarter) {
        Map<String, List<DeviceCount>> bySchool =
                basis.at(quarter).stream().collect(Collectors.groupingBy(DeviceCount::schoolId));
        Map<String, BigFraction> totals = new HashMap<>();
        bySchool.forEach(
                (id, devices) -> totals.put(id, ratios(quarter).need(devices).total()));
        return totals;
    }

    private static SchoolNeed school(List<DeviceCount> devices, Ratios ratios, Map<String, BigFraction> before) {
        PostNeed need = ratios.need(devices);
        DeviceCount any = devices.getFirst();
        return new SchoolNeed(
                any.schoolId(),
                any.school(),
                devices.stream()
                        .collect(Collectors.groupingBy(
                                DeviceCount::group, Collectors.summingLong(DeviceCount::counted))),
                devices.stream().mapToLong(DeviceCount::units).sum(),
                need,
                need.total().subtract(before.getOrDefault(any.schoolId(), BigFraction.ZERO)));
    }

    /** The last quarter before this one in which posts sufficed. */
    public Optional<Quarter> lastEnough(Quarter quarter) {
        return points.stream()
                .filter(point -> point.quarter().compareTo(quarter) < 0 && !point.isShort())
                .map(Point::quarter)
                .reduce((first, later) -> later);
    }

    /**
     * The schools that make the quarter short: those whose need grew since posts last sufficed, the largest growth first.
     * All with devices where posts never sufficed.
     */
    public List<SchoolNeed> causes(Quarter quarter) {
        Map<String, BigFraction> before = lastEnough(quarter).map(this::totals).orElse(Map.of());
        return schools(quarter, before).stream()
                .filter(school -> school.grown().signum() > 0)
                .sorted(Comparator.comparing(SchoolNeed::grown).reversed())
                .toList();
    }
}
