package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.grant.ApplicationTotals;
import de.medienplan.grant.Applications;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantExample;
import de.medienplan.grant.GrantLine;
import de.medienplan.grant.GrantLines;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plan, applications, lapse and deadlines speak of the same euros on the same day. */
@DatabaseTest
class GrantLinesTest {

    private static final LocalDate MIDWAY = LocalDate.of(2022, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample example;

    @Autowired
    GrantLines lines;

    @Autowired
    Applications applications;

    @Autowired
    Forfeitures forfeitures;

    @Autowired
    Deadlines deadlines;

    @SuppressWarnings("NullAway.Init")
    GrantLinesTest() {}

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_programme_its_schools_and_categories_come_to_the_same_euros_as_plan_applications_and_deadlines() {
        SignedIn.as("anna", "ADMIN", "PLANNING", "FINANCE", "READER");
        hannover.load();
        example.load();
        PlanId plan = TestPlans.solved(context);
        SignedIn.as("fred", "FINANCE", "PLANNING", "READER");

        for (LocalDate day : List.of(MIDWAY, LATER)) {
            List<GrantLine> programmes = lines.of(GrantLines.Level.PROGRAMME, Optional.of(plan), day);
            List<GrantLine> schools = lines.of(GrantLines.Level.SCHOOL, Optional.of(plan), day);
            List<GrantLine> categories = lines.of(GrantLines.Level.CATEGORY, Optional.of(plan), day);
            ApplicationTotals totals = ApplicationTotals.of(applications.on(day));

            assertThat(sum(programmes, line -> line.flow().requested()))
                    .isPositive()
                    .isEqualTo(totals.requested());
            assertThat(sum(programmes, line -> line.flow().drawn())).isEqualTo(totals.drawn());
            assertThat(sum(schools, GrantLine::notDrawn)).isEqualTo(sum(categories, GrantLine::notDrawn));
            for (Function<GrantLine.Flow, BigDecimal> amount : List.<Function<GrantLine.Flow, BigDecimal>>of(
                    GrantLine.Flow::requested,
                    GrantLine.Flow::approved,
                    GrantLine.Flow::settled,
                    GrantLine.Flow::open)) {
                assertThat(sum(schools, line -> amount.apply(line.flow())))
                        .isEqualTo(sum(programmes, line -> amount.apply(line.flow())))
                        .isEqualTo(sum(categories, line -> amount.apply(line.flow())));
            }
            ForfeitureReport report = forfeitures.under(forfeitures.plan(plan).orElseThrow(), day);
            assertThat(sum(programmes, line -> line.given().planned()))
                    .isPositive()
                    .isEqualByComparingTo(BigDecimal.valueOf(report.baseReceived() + report.poolReceived()))
                    .isEqualTo(sum(schools, line -> line.given().planned()));
            assertThat(sum(programmes, line -> line.flow().open())).isEqualTo(dueOfApplications(day));
        }
        assertThat(sum(
                        lines.of(GrantLines.Level.PROGRAMME, Optional.of(plan), MIDWAY),
                        line -> line.flow().drawn()))
                .isLessThan(sum(
                        lines.of(GrantLines.Level.PROGRAMME, Optional.of(plan), LATER),
                        line -> line.flow().drawn()));
    }

    /** What the deadlines of applications that are not settled add up to. */
    private BigDecimal dueOfApplications(LocalDate day) {
        return deadlines.all(day).stream()
                .filter(deadline -> deadline.group().startsWith("grant:"))
                .filter(deadline ->
                        !deadline.group().endsWith(":BASE") && !deadline.group().endsWith(":EARMARK_END"))
                .map(Deadline::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal sum(List<GrantLine> lines, Function<GrantLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
