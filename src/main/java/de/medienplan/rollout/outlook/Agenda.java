package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is next, late, lapsing and to be decided on a day, as far as the present user may see it. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private static final int MONTHS = 12;
    private static final int MONTHS_AHEAD = 3;

    /**
     * @param next what falls due within three months, the nearest first; the starts of schools stand in the plan itself
     * @param late what should have been done by the day
     * @param lapsing money and contracts that end within twelve months, the nearest first
     * @param toDecide what waits for somebody of the user's roles
     */
    public record Look(List<Matter> next, List<Matter> late, List<Matter> lapsing, List<Matter> toDecide) {

        public boolean isEmpty() {
            return next.isEmpty() && late.isEmpty() && lapsing.isEmpty() && toDecide.isEmpty();
        }
    }

    private final DueMatters due;
    private final LapsingMoney money;
    private final OpenDecisions decisions;

    Agenda(DueMatters due, LapsingMoney money, OpenDecisions decisions) {
        this.due = due;
        this.money = money;
        this.decisions = decisions;
    }

    /** @param plan the plan that counts on the day */
    @MayRead
    public Look on(LocalDate day, Optional<PlanStanding> plan) {
        LocalDate until = day.plusMonths(MONTHS);
        DueMatters.Due dates = due.on(day, day.plusMonths(MONTHS_AHEAD), until);
        List<Matter> lapsing = new ArrayList<>(dates.lapsing());
        lapsing.addAll(money.between(day, until, plan));
        lapsing.sort(Comparator.comparing(Matter::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Look(dates.next(), dates.late(), lapsing, decisions.on(day, plan));
    }
}
