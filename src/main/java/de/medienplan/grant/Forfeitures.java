package de.medienplan.grant;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Money that is forfeited under a rollout plan, and what would save it. Same figures as the planner's forfeited grants. */
@Service
public class Forfeitures {

    private final Programmes programmes;
    private final ObjectProvider<GrantPlanSource> outlook;

    Forfeitures(Programmes programmes, ObjectProvider<GrantPlanSource> outlook) {
        this.programmes = programmes;
        this.outlook = outlook;
    }

    @MayReadGrants
    public List<PlanChoice> plans() {
        GrantPlanSource plans = outlook.getIfAvailable();
        return plans == null ? List.of() : plans.choices();
    }

    @MayReadGrants
    public Optional<GrantPlan> plan(PlanId planId) {
        GrantPlanSource plans = outlook.getIfAvailable();
        return plans == null ? Optional.empty() : plans.of(planId);
    }

    /** @param asOf the day from which it is seen: what would have had to start before its quarter is beyond rescue */
    @MayReadGrants
    public ForfeitureReport under(GrantPlan plan, LocalDate asOf) {
        Map<String, String> names =
                programmes.all().stream().collect(Collectors.toMap(ProgrammeTerms::code, ProgrammeTerms::name));
        return new ForfeitureReport(
                plan.programmes().stream()
                        .map(programme -> forfeiture(
                                programme,
                                names.getOrDefault(programme.code(), programme.code()),
                                plan.schools(),
                                asOf))
                        .toList(),
                plan.forfeited());
    }

    static Forfeiture forfeiture(
            GrantPlan.Programme programme, String name, List<GrantPlan.School> schools, LocalDate asOf) {
        List<SchoolForfeiture> late = schools.stream()
                .filter(school -> school.grant(programme.code())
                        .filter(grant -> !grant.received())
                        .isPresent())
                .map(school -> line(programme, school, asOf))
                .sorted(Comparator.comparing((SchoolForfeiture school) -> !school.possible())
                        .thenComparing(SchoolForfeiture::completion, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(SchoolForfeiture::name))
                .toList();
        List<SchoolForfeiture> lines = new ArrayList<>();
        long poolLeft = programme.poolForfeited();
        for (SchoolForfeiture school : late) {
            long pool = school.possible() ? Math.min(poolLeft, school.poolEligible()) : 0;
            poolLeft -= pool;
            lines.add(school.saving(pool));
        }
        return new Forfeiture(
                programme.code(),
                name,
                programme.lastCompletion(),
                programme.baseReceived(),
                programme.baseForfeited(),
                programme.poolReceived(),
                programme.poolForfeited(),
                poolLeft,
                lines);
    }

    private static SchoolForfeiture line(GrantPlan.Programme programme, GrantPlan.School school, LocalDate asOf) {
        GrantPlan.Grant grant = school.grant(programme.code()).orElseThrow();
        LocalDate startBy = Quarter.of(programme.lastCompletion())
                .plus(1 - school.quarters())
                .firstDay();
        LocalDate startFrom = Stream.of(
                        programme.earliestStart(),
                        school.readyFrom(),
                        Quarter.of(asOf).firstDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new SchoolForfeiture(
                school.schoolId(),
                school.name(),
                school.completion(),
                grant.base(),
                grant.poolEligible(),
                0,
                startFrom,
                startBy,
                programme.lastCompletion());
    }
}
