package de.medienplan.report;

import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.Paper;
import de.medienplan.planning.RealMoney;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.SettingsRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** First-level posts year by year, with need and cost. */
final class StaffChapter {

    private StaffChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        var support = facts.scenario().support();
        paper.heading(words.text("report.staff"));
        paper.paragraph(words.text(
                "report.staff.rule",
                words.number(support.tabletsPerPost()),
                words.number(support.devicesPerPost()),
                words.number(support.existingPosts()),
                words.number(support.annualCostPerPost())));
        paper.table(table(facts));
        after(facts).ifPresent(paper::paragraph);
        SettingsRow hiring = facts.hiring();
        paper.paragraph(words.text("report.staff.hiring", hiring.hiringMonths(), hiring.trainingMonths()));
        missed(facts).ifPresent(paper::paragraph);
    }

    /** A year of the plan with the posts of the year before. */
    private record Staff(PlanSpending.Year year, BigDecimal before) {

        BigDecimal added() {
            return year.posts().all().subtract(before);
        }

        /** The last day to request the new posts, so that they are productive by the year's end; null without any. */
        @Nullable
        LocalDate requestBy(PaperFacts facts) {
            return added().signum() <= 0 ? null : facts.hiring().requestByFor(LocalDate.of(year.year(), 12, 31));
        }
    }

    private static List<Staff> staff(PaperFacts facts, List<PlanSpending.Year> years) {
        List<Staff> staff = new ArrayList<>();
        BigDecimal before = facts.scenario().support().existingPosts();
        for (PlanSpending.Year year : years) {
            staff.add(new Staff(year, before));
            before = year.posts().all();
        }
        return staff;
    }

    /** The posts for schools that go live only after the plan, which its years do not show. */
    private static Optional<String> after(PaperFacts facts) {
        PlanSpending plan = facts.money().spending();
        BigDecimal more = plan.after()
                .posts()
                .all()
                .subtract(plan.years().getLast().posts().all());
        return more.signum() == 0
                ? Optional.empty()
                : Optional.of(facts.words()
                        .text(
                                "report.staff.after",
                                facts.words().text(plan.after().label()),
                                facts.words().number(plan.after().posts().need()),
                                facts.words().number(more),
                                facts.words().money(cost(facts, more, plan.after()))));
    }

    /** The years whose new posts can no longer be requested in time on the day of the paper. */
    private static Optional<String> missed(PaperFacts facts) {
        LocalDate day = facts.request().date();
        String years = staff(facts, facts.money().spending().postYears()).stream()
                .filter(staff -> staff.requestBy(facts) instanceof LocalDate requestBy && requestBy.isBefore(day))
                .map(staff -> Integer.toString(staff.year().year()))
                .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        facts.words().text("report.staff.missed", facts.words().date(day), years));
    }

    private static Table table(PaperFacts facts) {
        return facts.words()
                .<Staff>columns()
                .total("report.total")
                .text("year", staff -> facts.words().text(staff.year().label()))
                .decimal("need", staff -> staff.year().posts().need())
                .decimal("posts", staff -> staff.year().posts().all())
                .decimal("newPosts", Staff::added)
                .add("requestBy", Kind.DATE, staff -> staff.requestBy(facts))
                .sum(
                        "cost",
                        Kind.MONEY,
                        staff -> cost(facts, staff.year().posts().all(), staff.year()))
                .table(
                        "report.staff.table",
                        staff(facts, facts.money().spending().years()));
    }

    /** For the quarters of the year that the plan covers. */
    private static BigDecimal cost(PaperFacts facts, BigDecimal posts, PlanSpending.Year year) {
        return RealMoney.costOf(posts, facts.scenario().support(), year.quarters());
    }
}
