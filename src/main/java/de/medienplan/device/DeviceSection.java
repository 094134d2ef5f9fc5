package de.medienplan.device;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
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
        SchoolYear now = SchoolYear.of(asOf);
        SchoolYear year = counts.years().stream()
                .filter(each -> each.compareTo(now) <= 0)
                .findFirst()
                .orElse(now);
        Map<Long, Integer> actual = amounts(school, year, CountKind.ACTUAL);
        Map<Long, EquipmentGap> gaps = targets.gaps(year).stream()
                .filter(gap -> gap.school().id() == school.id())
                .collect(Collectors.toMap(gap -> gap.category().key(), Function.identity()));
        Map<Long, Integer> overdue = overdue(school, asOf);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CategoryRow category : categories.active()) {
            EquipmentGap gap = gaps.get(category.key());
            Integer counted = actual.get(category.key());
            if (counted != null || gap != null) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(category.name());
                row.add(counted);
                row.add(gap == null ? null : gap.target());
                row.add(gap == null ? null : gap.missing());
                row.add(gap == null ? null : gap.cost());
                row.add(overdue.getOrDefault(category.key(), 0));
                rows.add(row);
            }
        }
        return List.of(
                new Table(Texts.render(Message.of("device.profile", year.toString()), locale), columns(locale), rows));
    }

    private Map<Long, Integer> amounts(SchoolRow school, SchoolYear year, CountKind kind) {
        return counts.stored(year, kind).stream()
                .filter(count -> count.schoolId() == school.id())
                .collect(Collectors.toMap(StoredCount::categoryId, StoredCount::amount));
    }

    private Map<Long, Integer> overdue(SchoolRow school, LocalDate asOf) {
        return stock.lines(asOf).stream()
                .filter(line -> line.schoolId() == school.id()
                        && !line.purchase().dueOn().isAfter(asOf))
                .collect(Collectors.groupingBy(
                        line -> line.purchase().categoryId(), Collectors.summingInt(StockLine::quantity)));
    }

    private static List<Table.Column> columns(Locale locale) {
        return List.of(
                column("device.category", Table.Kind.TEXT, locale),
                column("device.target.actual", Table.Kind.INTEGER, locale),
                column("device.target.target", Table.Kind.INTEGER, locale),
                column("device.target.missing", Table.Kind.INTEGER, locale),
                column("device.target.cost", Table.Kind.MONEY, locale),
                column("device.stock.overdue", Table.Kind.INTEGER, locale));
    }

    private static Table.Column column(String key, Table.Kind kind, Locale locale) {
        return new Table.Column(Texts.render(Message.of(key), locale), kind);
    }
}
