package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.Break;
import de.medienplan.rollout.outlook.PlanActual;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the report on progress into words and tables. */
final class ProgressPaper {

    private final ProgressFacts facts;
    private final PaperText words;
    private final LocalDate day;

    private ProgressPaper(ProgressFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        this.day = facts.request().day();
    }

    /** @param emblem PNG of whoever writes it; empty for none */
    static Paper of(ProgressFacts facts, Optional<byte[]> emblem) {
        return new ProgressPaper(facts).paper(emblem);
    }

    /** The tables of the report, with titles that differ. */
    static List<Table> tables(ProgressFacts facts) {
        ProgressPaper paper = new ProgressPaper(facts);
        return List.of(
                new ProgressStates(facts).states(),
                new ProgressStates(facts).network(),
                paper.years(),
                paper.parts(),
                paper.staff(),
                paper.deviations(),
                paper.broken());
    }

    private Paper paper(Optional<byte[]> emblem) {
        Paper.Builder paper = new Paper.Builder(words.text("report.progress.title", words.date(day)))
                .lead(measure())
                .lead(known());
        emblem.ifPresent(paper::emblem);
        paper.heading(words.text("report.progress.schools"));
        paper.table(new ProgressStates(facts).states());
        paper.heading(words.text("report.progress.network"));
        paper.paragraph(words.text("report.progress.network.note"));
        paper.table(new ProgressStates(facts).network());
        paper.heading(words.text("report.progress.money"));
        paper.table(years());
        paper.table(parts());
        paper.heading(words.text("report.progress.staff"));
        paper.table(staff());
        paper.heading(words.text("report.progress.deviations"));
        if (moved().isEmpty()) {
            paper.paragraph(words.text("report.progress.deviations.none"));
        } else {
            paper.table(deviations());
        }
        if (!facts.breaks().isEmpty()) {
            paper.section(words.text("report.progress.breaks"));
            paper.bullets(
                    facts.breaks().stream().map(one -> words.text(one.what())).toList());
        }
        return paper.build();
    }

    private String measure() {
        String plan = facts.standing()
                .plan()
                .row()
                .nameIn(facts.standing().plan().scenario().name());
        return facts.decided()
                .map(decided -> words.text(
                        "report.progress.measure",
                        decided.number(),
                        words.date(decided.decidedOn()),
                        decided.decision().paper().isEmpty()
                                ? words.text("report.lead.noNumber")
                                : decided.decision().paperNumber(),
                        plan))
                .orElseGet(() -> words.text("report.progress.undecided", plan));
    }

    private String known() {
        return facts.request().known() == null
                ? words.text("report.progress.knownNow")
                : words.text(
                        "report.progress.knownThen",
                        Formats.dateTime(
                                LocalDateTime.ofInstant(facts.request().known(), ZoneId.systemDefault()),
                                facts.request().locale()));
    }

    private Table years() {
        return new Columns<PlanActual.Year>(words.locale(), "report.progress.column.")
                .total("report.total")
                .text("year", year -> Integer.toString(year.year()))
                .sum("plannedEuros", Kind.EUROS, PlanActual.Year::planned)
                .sum("paid", Kind.MONEY, PlanActual.Year::paid)
                .sum("expected", Kind.EUROS, PlanActual.Year::expected)
                .sum("difference", Kind.EUROS, PlanActual.Year::difference)
                .table("report.progress.years", PlanActual.years(facts.standing()));
    }

    private Table parts() {
        return new Columns<PlanActual.Part>(words.locale(), "report.progress.column.")
                .text("part", part -> words.text(part.name()))
                .add("plannedEuros", Kind.EUROS, PlanActual.Part::planned)
                .add("expected", Kind.EUROS, PlanActual.Part::expected)
                .add("difference", Kind.EUROS, PlanActual.Part::difference)
                .table("report.progress.parts", PlanActual.parts(facts.standing()));
    }

    private record Staff(String key, @Nullable BigDecimal posts) {}

    private Table staff() {
        return new Columns<Staff>(words.locale(), "report.progress.column.")
                .text("staff", row -> words.text("report.progress.staff." + row.key(), Integer.toString(day.getYear())))
                .decimal("posts", Staff::posts)
                .table(
                        "report.progress.staff.table",
                        List.of(
                                new Staff("planned", posts(facts.standing().planned())),
                                new Staff("needed", need(facts.standing().expected())),
                                new Staff("existing", facts.staff().existing()),
                                new Staff("filled", facts.staff().filled())));
    }

    private @Nullable BigDecimal posts(Evaluation evaluation) {
        return evaluation.support().stream()
                .filter(row -> row.year() == day.getYear())
                .findFirst()
                .map(row -> row.posts() == null ? row.minimalPosts() : row.posts())
                .orElse(null);
    }

    private @Nullable BigDecimal need(Evaluation evaluation) {
        return evaluation.support().stream()
                .filter(row -> row.year() == day.getYear())
                .findFirst()
                .map(Evaluation.SupportRow::need)
                .orElse(null);
    }

    /** Schools that are late, or whose dates are others than planned. */
    private List<SchoolStanding> moved() {
        return facts.standing().schools().stream()
                .filter(school -> school.standing().late() || school.moved())
                .toList();
    }

    private Table deviations() {
        return new Columns<SchoolStanding>(words.locale(), "report.progress.column.")
                .text("school", SchoolStanding::name)
                .text("state", school -> words.text(school.standing().label()))
                .text("plannedDates", school -> dates(school.planned()))
                .text("nowDates", school -> dates(school.now()))
                .text("reason", this::reason)
                .table("report.progress.deviations.table", moved());
    }

    private static String dates(Evaluation.SchoolRow row) {
        return row.start() == null
                ? Formats.MISSING
                : Formats.quarter(row.start()) + " – " + Formats.quarter(row.completion());
    }

    private String reason(SchoolStanding school) {
        ProgressReport report = school.report();
        return report == null || report.note().isEmpty() ? words.text("report.progress.noReason") : report.note();
    }

    private Table broken() {
        return new Columns<Break>(words.locale(), "report.progress.column.")
                .label("kind", Break::kind)
                .text("what", one -> words.text(one.what()))
                .table("report.progress.breaks", facts.breaks());
    }
}
