package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the grants have come: entitlement, application, approval, drawdown and settlement of each programme, school and
 * category as of a day, with the plan beside it. Overview, lapse and deadlines show these amounts.
 */
@Service
@Transactional(readOnly = true)
public class GrantLines {

    /** How finely the lines are drawn. */
    public enum Level {
        PROGRAMME,
        SCHOOL,
        CATEGORY
    }

    private final Programmes programmes;
    private final Applications applications;
    private final Schools schools;
    private final ShareTable shares;
    private final ObjectProvider<GrantPlanSource> plans;

    GrantLines(
            Programmes programmes,
            Applications applications,
            Schools schools,
            ShareTable shares,
            ObjectProvider<GrantPlanSource> plans) {
        this.programmes = programmes;
        this.applications = applications;
        this.schools = schools;
        this.shares = shares;
        this.plans = plans;
    }

    /**
     * The lines that say something, by programme, school and category.
     *
     * @param plan the plan beside them; empty for none
     */
    @MayReadGrants
    public List<GrantLine> of(Level level, Optional<PlanId> plan, LocalDate asOf) {
        Map<ProgrammeId, List<ApplicationRow>> applied =
                applications.on(asOf).stream().collect(Collectors.groupingBy(ApplicationRow::programmeId));
        Map<SchoolId, SchoolRow> register =
                schools.all().stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        Optional<GrantPlan> planned =
                plan.flatMap(id -> Optional.ofNullable(plans.getIfAvailable()).flatMap(source -> source.of(id)));
        List<GrantLine> lines = new ArrayList<>();
        for (ProgrammeTerms programme : programmes.all()) {
            List<ApplicationRow> rows = applied.getOrDefault(programme.id(), List.of());
            Map<String, GrantLine.Given> given = given(programme, register, planned);
            lines.addAll(
                    switch (level) {
                        case PROGRAMME ->
                            List.of(new GrantLine(
                                    programme.name(),
                                    "",
                                    "",
                                    given.values().stream().reduce(GrantLine.Given.NOTHING, GrantLine.Given::plus),
                                    GrantLine.Flow.of(rows)));
                        case SCHOOL -> bySchool(programme, rows, register, given);
                        case CATEGORY -> byCategory(programme, rows, register);
                    });
        }
        return lines.stream().filter(GrantLines::says).toList();
    }

    private static boolean says(GrantLine line) {
        return line.given().allowed().signum()
                        + line.given().planned().signum()
                        + line.flow().requested().signum()
                > 0;
    }

    private static List<GrantLine> bySchool(
            ProgrammeTerms programme,
            List<ApplicationRow> rows,
            Map<SchoolId, SchoolRow> register,
            Map<String, GrantLine.Given> given) {
        Map<String, List<ApplicationRow>> bySchool = rows.stream()
                .collect(Collectors.groupingBy(row -> name(register, row), TreeMap::new, Collectors.toList()));
        given.keySet().forEach(school -> bySchool.putIfAbsent(school, List.of()));
        return bySchool.entrySet().stream()
                .map(entry -> new GrantLine(
                        programme.name(),
                        entry.getKey(),
                        "",
                        given.getOrDefault(entry.getKey(), GrantLine.Given.NOTHING),
                        GrantLine.Flow.of(entry.getValue())))
                .toList();
    }

    private static List<GrantLine> byCategory(
            ProgrammeTerms programme, List<ApplicationRow> rows, Map<SchoolId, SchoolRow> register) {
        Map<List<String>, List<ApplicationRow>> groups = rows.stream()
                .collect(Collectors.groupingBy(row -> List.of(
                        name(register, row),
                        programme.category(row.categoryId()).name())));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<ApplicationRow>> entry) ->
                                entry.getKey().getFirst())
                        .thenComparing(entry -> entry.getKey().getLast()))
                .map(entry -> new GrantLine(
                        programme.name(),
                        entry.getKey().getFirst(),
                        entry.getKey().getLast(),
                        GrantLine.Given.NOTHING,
                        GrantLine.Flow.of(entry.getValue())))
                .toList();
    }

    private static String name(Map<SchoolId, SchoolRow> register, ApplicationRow row) {
        return Optional.ofNullable(register.get(row.schoolId()))
                .map(SchoolRow::name)
                .orElse("");
    }

    /** By name of the school, as the register has it. */
    private Map<String, GrantLine.Given> given(
            ProgrammeTerms programme, Map<SchoolId, SchoolRow> register, Optional<GrantPlan> plan) {
        Map<String, GrantLine.Given> given = new TreeMap<>();
        Map<SchoolId, BigDecimal> pool = shares.inForce(programme.id()).orElse(Map.of());
        register.values().stream().filter(SchoolRow::isActive).forEach(school -> {
            BigDecimal allowed = BaseAmountPolicy.of(programme, school.pupils())
                    .orZero()
                    .add(pool.getOrDefault(school.id(), BigDecimal.ZERO));
            given.merge(
                    school.name(),
                    new GrantLine.Given(allowed.setScale(2), BigDecimal.ZERO.setScale(2)),
                    GrantLine.Given::plus);
        });
        plan.ifPresent(one -> planned(one, programme.code())
                .forEach((school, euros) -> given.merge(
                        Optional.ofNullable(school.schoolId())
                                .map(register::get)
                                .map(SchoolRow::name)
                                .orElse(school.name()),
                        new GrantLine.Given(
                                BigDecimal.ZERO.setScale(2),
                                BigDecimal.valueOf(euros).setScale(2)),
                        GrantLine.Given::plus)));
        return given;
    }

    /** Base amounts, and the pool in the order of completion until it is used up, as the planner adds it up. */
    private static Map<GrantPlan.School, Long> planned(GrantPlan plan, String code) {
        long left = plan.programmes().stream()
                .filter(programme -> programme.code().equals(code))
                .mapToLong(GrantPlan.Programme::poolReceived)
                .sum();
        Map<GrantPlan.School, Long> planned = new HashMap<>();
        List<GrantPlan.School> funded = plan.schools().stream()
                .filter(school ->
                        school.grant(code).filter(GrantPlan.Grant::received).isPresent())
                .sorted(Comparator.comparing((GrantPlan.School school) -> Objects.requireNonNull(school.completion()))
                        .thenComparing(GrantPlan.School::name))
                .toList();
        for (GrantPlan.School school : funded) {
            GrantPlan.Grant grant = school.grant(code).orElseThrow();
            long pool = Math.min(left, grant.poolEligible());
            left -= pool;
            planned.put(school, grant.base() + pool);
        }
        return planned;
    }
}
