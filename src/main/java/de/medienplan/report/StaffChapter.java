package de.medienplan.report;

import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.Paper;
import de.medienplan.planning.Evaluation;
import de.medienplan.shared.Table;
import de.medienplan.support.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First-level posts year by year, with need and cost. */
final class StaffChapter {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

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
        Settings hiring = facts.hiring();
        paper.paragraph(words.text("report.staff.hiring", hiring.hiringMonths(), hiring.trainingMonths()));
        missed(facts).ifPresent(paper::paragraph);
    }

    /** The last day to request the year's new posts, so that they are productive by its end; null without new posts. */
    private static @Nullable LocalDate requestBy(PaperFacts facts, PlanSpending.Year year, BigDecimal before) {
        return year.posts().compareTo(before) <= 0
                ? null
                : facts.hiring().requestByFor(LocalDate.of(year.year(), 12, 31));
    }

    /** The years whose new posts can no longer be requested in time on the day of the paper. */
    private static Optional<String> missed(PaperFacts facts) {
        List<String> years = new ArrayList<>();
        BigDecimal before = facts.scenario().support().existingPosts();
        for (PlanSpending.Year year : facts.spending().years()) {
            LocalDate day = requestBy(facts, year, before);
            if (day != null && day.isBefore(facts.request().date())) {
                years.add(Integer.toString(year.year()));
            }
            before = year.posts();
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.words()
                        .text(
                                "report.staff.missed",
                                facts.words().date(facts.request().date()),
                                String.join(", ", years)));
    }

    private static Table table(PaperFacts facts) {
        PaperText words = facts.words();
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        BigDecimal before = facts.scenario().support().existingPosts();
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (PlanSpending.Year year : facts.spending().years()) {
            BigDecimal cost = cost(facts, year);
            rows.add(PaperText.row(
                    Integer.toString(year.year()),
                    need(facts, year),
                    year.posts(),
                    year.posts().subtract(before),
                    requestBy(facts, year, before),
                    cost));
            before = year.posts();
            total = total.add(cost);
        }
        return new Table(
                words.text("report.staff.table"),
                words.columns(
                        "year", Table.Kind.TEXT,
                        "need", Table.Kind.DECIMAL,
                        "posts", Table.Kind.DECIMAL,
                        "newPosts", Table.Kind.DECIMAL,
                        "requestBy", Table.Kind.DATE,
                        "cost", Table.Kind.MONEY),
                rows,
                PaperText.row(words.text("report.total"), null, null, null, null, total));
    }

    static BigDecimal need(PaperFacts facts, PlanSpending.Year year) {
        return facts.evaluation().support().stream()
                .filter(row -> row.year() == year.year())
                .map(Evaluation.SupportRow::need)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Posts of the year, for the quarters of it that the plan covers. */
    private static BigDecimal cost(PaperFacts facts, PlanSpending.Year year) {
        return year.posts()
                .multiply(facts.scenario().support().annualCostPerPost())
                .multiply(BigDecimal.valueOf(year.quarters()))
                .divide(QUARTERS, 2, RoundingMode.HALF_UP);
    }
}
