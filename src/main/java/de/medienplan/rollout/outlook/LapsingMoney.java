package de.medienplan.rollout.outlook;

import de.medienplan.budget.CarryOvers;
import de.medienplan.grant.Cutoff;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.Rights;
import de.medienplan.planning.RealMoney;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Grants that the plan lets lapse, own funds that cannot be carried on, and remainders, for those who look after money. */
@Component
class LapsingMoney {

    private final Forfeitures forfeitures;
    private final CarryOvers carryOvers;

    LapsingMoney(Forfeitures forfeitures, CarryOvers carryOvers) {
        this.forfeitures = forfeitures;
        this.carryOvers = carryOvers;
    }

    List<Matter> between(LocalDate day, LocalDate until, Optional<PlanStanding> plan) {
        if (!Rights.has(MayReadGrants.class)) {
            return List.of();
        }
        List<Matter> found = new ArrayList<>();
        plan.ifPresent(standing -> {
            found.addAll(grants(standing, day, until));
            found.addAll(ownFunds(standing, day, until));
        });
        carryOvers
                .lapsing(day, until)
                .forEach((row, last) -> found.add(new Matter(
                        Message.of("overview.lapse.carryOver", row.reason(), Integer.toString(row.fromYear())),
                        last,
                        row.amount(),
                        "haushalt")));
        return found;
    }

    private List<Matter> grants(PlanStanding standing, LocalDate day, LocalDate until) {
        return forfeitures.plan(standing.plan().row().id()).stream()
                .flatMap(plan -> forfeitures.under(plan, day).programmes().stream())
                .flatMap(programme -> programme.cutoffs().stream()
                        .filter(cutoff -> cutoff.total() > 0)
                        .flatMap(cutoff -> grant(programme.programmeName(), cutoff, day, until)))
                .toList();
    }

    private static Stream<Matter> grant(String programme, Cutoff cutoff, LocalDate day, LocalDate until) {
        LocalDate start = cutoff.lastStart();
        LocalDate last = start == null ? cutoff.forfeitedOn() : start;
        if (last.isBefore(day) || last.isAfter(until)) {
            return Stream.empty();
        }
        String key = start == null ? "overview.lapse.grant" : "overview.lapse.grantStart";
        return Stream.of(new Matter(
                Message.of(key, programme, cutoff.schools()), last, BigDecimal.valueOf(cutoff.total()), "verfall"));
    }

    /** Own funds lapse on the last day of their year; both days belong to the time that is looked at. */
    static List<Matter> ownFunds(PlanStanding standing, LocalDate day, LocalDate until) {
        return RealMoney.of(standing.now().scenario(), standing.expected()).years().stream()
                .filter(year -> year.funds().lapsed() > 0)
                .filter(year -> !lastDay(year).isBefore(day) && !lastDay(year).isAfter(until))
                .map(year -> new Matter(
                        Message.of("overview.lapse.ownFunds", Integer.toString(year.year())),
                        lastDay(year),
                        BigDecimal.valueOf(year.funds().lapsed()),
                        "plan/" + standing.plan().row().id() + "?ansicht=haushalt"))
                .toList();
    }

    private static LocalDate lastDay(RealMoney.Year year) {
        return LocalDate.of(year.year(), 12, 31);
    }
}
