package de.medienplan.rollout.outlook;

import de.medienplan.budget.Coverages;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.Applications;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.MayAdminister;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Rights;
import de.medienplan.identity.UserRow;
import de.medienplan.identity.Users;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.WaitingSource;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.PostRequest;
import de.medienplan.support.SupportForecasts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for a decision or a next step of the present user, role by role. */
@Component
class OpenDecisions {

    private final DecidedPlans decisions;
    private final Applications applications;
    private final SupportForecasts forecasts;
    private final Coverages coverages;
    private final List<WaitingSource> others;
    private final Users users;

    OpenDecisions(
            DecidedPlans decisions,
            Applications applications,
            SupportForecasts forecasts,
            Coverages coverages,
            List<WaitingSource> others,
            Users users) {
        this.decisions = decisions;
        this.applications = applications;
        this.forecasts = forecasts;
        this.coverages = coverages;
        this.others = others;
        this.users = users;
    }

    List<Matter> on(LocalDate day, Optional<PlanStanding> plan) {
        List<Matter> found = new ArrayList<>();
        if (Rights.has(MayPlan.class)) {
            plan.ifPresent(standing -> found.addAll(ofPlanning(standing, day)));
        }
        if (Rights.has(MayReadGrants.class)) {
            found.addAll(ofGrants(day));
            plan.ifPresent(standing -> found.addAll(uncovered(standing, day)));
        }
        if (Rights.has(MayManageSupport.class)) {
            plan.flatMap(standing -> posts(standing, day)).ifPresent(found::add);
        }
        others.forEach(source ->
                source.on(day).forEach(one -> found.add(new Matter(one.what(), null, null, one.path()))));
        if (Rights.has(MayAdminister.class)) {
            long waiting = users.all().stream()
                    .filter(user -> user.enabled() && user.lastLoginAt() == null)
                    .map(UserRow::id)
                    .count();
            add(found, waiting, "overview.decide.users", "benutzer");
        }
        return found;
    }

    /** The years that plan, measures and posts together do not pay for, from the present one on. */
    private List<Matter> uncovered(PlanStanding standing, LocalDate day) {
        PlanId plan = standing.plan().row().id();
        return coverages.plan(plan).stream()
                .flatMap(coverage -> coverage.shortYears().stream())
                .filter(year -> year.year() >= day.getYear())
                .limit(1)
                .map(year -> new Matter(
                        Message.of("overview.decide.uncovered", year.label()),
                        null,
                        year.uncovered(),
                        "deckung?plan=" + plan))
                .toList();
    }

    private List<Matter> ofPlanning(PlanStanding standing, LocalDate day) {
        List<Matter> found = new ArrayList<>();
        if (decisions.inForce(day).isEmpty()) {
            found.add(new Matter(
                    Message.of("overview.decide.plan"),
                    null,
                    null,
                    "plan/" + standing.plan().row().id()));
        } else {
            add(found, Breaks.of(standing).size(), "overview.decide.breaks", "ausfuehrung?reiter=1");
        }
        return found;
    }

    /** As things stood on the day. */
    private List<Matter> ofGrants(LocalDate day) {
        List<ApplicationRow> rows = applications.on(day);
        List<Matter> found = new ArrayList<>();
        for (ApplicationState state :
                List.of(ApplicationState.PREPARING, ApplicationState.IMPLEMENTED, ApplicationState.DRAWN)) {
            List<ApplicationRow> those =
                    rows.stream().filter(row -> row.state() == state).toList();
            BigDecimal sum = those.stream()
                    .map(ApplicationRow::expected)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!those.isEmpty()) {
                found.add(new Matter(
                        Message.of("overview.decide." + state, those.size()), null, sum, "antraege?status=" + state));
            }
        }
        return found;
    }

    private Optional<Matter> posts(PlanStanding standing, LocalDate day) {
        return forecasts.bases().stream()
                .filter(basis ->
                        basis.key().equals("plan-" + standing.plan().row().id()))
                .findFirst()
                .flatMap(basis -> request(basis, day));
    }

    private Optional<Matter> request(DeviceChoice basis, LocalDate day) {
        Optional<PostRequest> next = forecasts.proposal(forecasts.forecast(basis, day), day).requests().stream()
                .findFirst();
        return next.map(request -> new Matter(
                Message.of("overview.decide.posts", request.posts(), Integer.toString(request.budgetYear())),
                request.requestBy(),
                request.yearlyCost(),
                "supportbedarf?basis=" + basis.key()));
    }

    private static void add(List<Matter> found, long count, String key, String path) {
        if (count > 0) {
            found.add(new Matter(Message.of(key, count), null, null, path));
        }
    }
}
