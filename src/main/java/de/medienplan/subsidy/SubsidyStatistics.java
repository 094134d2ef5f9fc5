package de.medienplan.subsidy;

import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.SubsidyStatistic.Group;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children and money per school year. For readers without the role small groups are hidden, and with them what would give
 * them away: amounts per school or kind would tell how many children of a school have which entitlement.
 */
@Service
@Transactional(readOnly = true)
public class SubsidyStatistics {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private record Cell(SchoolId school, String kind, int children, BigDecimal amount) {}

    private final JdbcClient jdbc;
    private final RegisterSchools schools;
    private final Rules rules;
    private final SubsidySettings settings;

    SubsidyStatistics(JdbcClient jdbc, RegisterSchools schools, Rules rules, SubsidySettings settings) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.schools = schools;
        this.rules = rules;
    }

    /** School years with payments, the latest first. */
    @MayRead
    public List<SchoolYear> years() {
        return jdbc
                .sql("SELECT school_year FROM subsidy.yearly UNION SELECT school_year FROM subsidy.archived_sum"
                        + " ORDER BY school_year DESC")
                .query(Integer.class)
                .list()
                .stream()
                .map(SchoolYear::new)
                .toList();
    }

    /** Every number. */
    @MayHandleSubsidies
    public SubsidyStatistic full(SchoolYear year) {
        return statistic(year);
    }

    /** What everybody may see. */
    @MayRead
    public SubsidyStatistic published(SchoolYear year) {
        SubsidyStatistic full = statistic(year);
        int smallest = settings.number(Setting.SMALLEST_GROUP);
        Optional<Set<Integer>> bySchool = SmallGroups.hidden(sizes(full.schools()), smallest);
        Optional<Set<Integer>> byKind = SmallGroups.hidden(sizes(full.kinds()), smallest);
        if (bySchool.isEmpty() || byKind.isEmpty()) {
            Group nothing = new Group(SchoolId.NONE, full.total().name(), null, null);
            return new SubsidyStatistic(year, List.of(), List.of(), nothing, true);
        }
        boolean amounts = byKind.get().isEmpty();
        Group total = full.total();
        return new SubsidyStatistic(
                year,
                masked(full.schools(), bySchool.get()),
                masked(full.kinds(), byKind.get()),
                new Group(SchoolId.NONE, total.name(), total.children(), amounts ? total.amount() : null),
                true);
    }

    private static List<Integer> sizes(List<Group> groups) {
        return groups.stream()
                .map(group -> java.util.Objects.requireNonNull(group.children()))
                .toList();
    }

    private static List<Group> masked(List<Group> groups, Set<Integer> hidden) {
        List<Group> masked = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Integer children = hidden.contains(i) ? null : group.children();
            masked.add(new Group(group.schoolId(), group.name(), children, null));
        }
        return masked;
    }

    private SubsidyStatistic statistic(SchoolYear year) {
        List<Cell> cells = cells(year);
        Map<SchoolId, String> names = schools.all();
        Map<SchoolId, Group> bySchool = new LinkedHashMap<>();
        Map<String, Group> byKind = new LinkedHashMap<>();
        rules.kinds().forEach(kind -> byKind.put(kind.code(), new Group(SchoolId.NONE, kind.name(), 0, NOTHING)));
        Group total = new Group(SchoolId.NONE, "", 0, NOTHING);
        for (Cell cell : cells) {
            bySchool.merge(
                    cell.school(), group(cell, RegisterSchools.of(cell.school(), names)), SubsidyStatistics::plus);
            byKind.merge(cell.kind(), group(cell, cell.kind()), SubsidyStatistics::plus);
            total = plus(total, group(cell, ""));
        }
        List<Group> sorted = bySchool.values().stream()
                .sorted(Comparator.comparing(Group::name, Collator.getInstance(Locale.GERMAN)::compare))
                .toList();
        return new SubsidyStatistic(year, sorted, List.copyOf(byKind.values()), total, false);
    }

    private static Group group(Cell cell, String name) {
        return new Group(cell.school(), name, cell.children(), cell.amount());
    }

    private static Group plus(Group a, Group b) {
        return new Group(
                a.schoolId(), a.name(), count(a.children()) + count(b.children()), sum(a.amount(), b.amount()));
    }

    private static int count(@Nullable Integer children) {
        return children == null ? 0 : children;
    }

    private static BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return (a == null ? NOTHING : a).add(b == null ? NOTHING : b);
    }

    private List<Cell> cells(SchoolYear year) {
        return jdbc.sql("""
            SELECT school_id, kind, sum(children) AS children, sum(amount) AS amount FROM (
                SELECT coalesce(school_id, 0) AS school_id, kind, 1 AS children, amount
                FROM subsidy.yearly WHERE school_year = :year
                UNION ALL
                SELECT school_id, kind, children, amount
                FROM subsidy.archived_sum WHERE school_year = :year
            ) paid GROUP BY school_id, kind ORDER BY school_id, kind
            """)
                .param("year", year.start())
                .query((row, number) -> new Cell(
                        new SchoolId(row.getLong("school_id")),
                        row.getString("kind"),
                        row.getInt("children"),
                        row.getBigDecimal("amount")))
                .list();
    }
}
