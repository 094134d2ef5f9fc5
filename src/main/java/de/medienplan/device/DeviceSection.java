package de.medienplan.device;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Columns;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Devices of the school: counted, planned, target, gap, and what is overdue. */
@Component
class DeviceSection implements ProfileSection {

    private final DeviceCounts counts;
    private final Categories categories;
    private final EquipmentTargets targets;
    private final DeviceStock stock;

    DeviceSection(DeviceCounts counts, Categories categories, EquipmentTargets targets, DeviceStock stock) {
        this.counts = counts;
        this.categories = categories;
        this.targets = targets;
        this.stock = stock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        SchoolYear year = counts.year(asOf);
        Map<CategoryId, Integer> actual = amounts(school, year, CountKind.ACTUAL);
        Map<CategoryId, EquipmentGap> gaps = targets.gaps(year).stream()
                .filter(gap -> gap.school().id().equals(school.id()))
                .collect(Collectors.toMap(gap -> gap.category().categoryId(), Function.identity()));
        Map<CategoryId, Integer> overdue = overdue(school, asOf);
        List<CategoryRow> known = categories.active().stream()
                .filter(category ->
                        actual.containsKey(category.categoryId()) || gaps.containsKey(category.categoryId()))
                .toList();
        Columns<CategoryRow> columns = new Columns<CategoryRow>(locale)
                .text("device.category", CategoryRow::name)
                .add("device.target.actual", Table.Kind.INTEGER, row -> actual.get(row.categoryId()))
                .add(
                        "device.target.target",
                        Table.Kind.INTEGER,
                        row -> of(gaps.get(row.categoryId()), EquipmentGap::target))
                .add(
                        "device.target.missing",
                        Table.Kind.INTEGER,
                        row -> of(gaps.get(row.categoryId()), EquipmentGap::missing))
                .add("device.target.cost", Table.Kind.MONEY, row -> of(gaps.get(row.categoryId()), EquipmentGap::cost))
                .add("device.stock.overdue", Table.Kind.INTEGER, row -> overdue.getOrDefault(row.categoryId(), 0));
        return List.of(columns.table("device.profile", known, year.toString()));
    }

    private Map<CategoryId, Integer> amounts(SchoolRow school, SchoolYear year, CountKind kind) {
        return counts.stored(year, kind).stream()
                .filter(count -> count.schoolId().equals(school.id()))
                .collect(Collectors.toMap(StoredCount::categoryId, StoredCount::amount));
    }

    private Map<CategoryId, Integer> overdue(SchoolRow school, LocalDate asOf) {
        return stock.lines(asOf).stream()
                .filter(line -> line.schoolId().equals(school.id()) && line.isOverdue(asOf))
                .collect(Collectors.groupingBy(
                        line -> line.purchase().categoryId(), Collectors.summingInt(StockLine::quantity)));
    }

    private static @Nullable Object of(
            @Nullable EquipmentGap gap, Function<EquipmentGap, ? extends @Nullable Object> value) {
        return gap == null ? null : value.apply(gap);
    }
}
