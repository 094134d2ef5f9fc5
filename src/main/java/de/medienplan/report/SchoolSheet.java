package de.medienplan.report;

import de.medienplan.deadline.Deadline;
import de.medienplan.exporting.Paper;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.reasons.PlainReason;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page about one school: in words first, then dates, what comes, cost and grants, what is due. */
final class SchoolSheet {

    private static final int MOST_DEADLINES = 6;

    private final SheetFacts facts;
    private final SheetSchool school;
    private final PaperText words;

    private SchoolSheet(SheetFacts facts, SheetSchool school) {
        this.facts = facts;
        this.school = school;
        this.words = facts.words();
    }

    static Paper of(SheetFacts facts, SheetSchool school) {
        return new SchoolSheet(facts, school).paper();
    }

    private Paper paper() {
        Paper.Builder paper = new Paper.Builder(school.name()).lead(about()).lead(decision());
        SchoolStanding standing = school.standing();
        paper.heading(words.text("report.sheet.short"));
        if (standing == null) {
            paper.paragraph(words.text("report.sheet.notPlanned"));
        } else {
            paper.paragraph(words.text(SheetSentence.when(standing, facts.waves())) + " " + words.text(why(standing)));
            paper.table(dates(standing));
            paper.table(what(standing.school()));
            paper.table(cost(standing));
            paper.table(payments(standing));
        }
        paper.table(applications());
        paper.table(deadlines());
        facts.writer().emblem().ifPresent(paper::emblem);
        return paper.paragraph(words.text("report.sheet.foot", words.date(facts.day())))
                .build();
    }

    private String about() {
        SchoolRow row = school.row();
        Stream<String> parts = row == null
                ? Stream.of(school.key())
                : Stream.of(
                        words.text("report.sheet.number", row.number()),
                        row.type().name(),
                        Objects.requireNonNullElse(row.place().district(), ""));
        return Stream.concat(facts.writer().city().stream(), parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String decision() {
        DecidedPlan decided = facts.decided().decision();
        String paper = decided.decision().paperNumber();
        return words.text(
                paper.isEmpty() ? "report.sheet.decision" : "report.sheet.decisionPaper",
                decided.number(),
                words.date(decided.decidedOn()),
                decided.decision().decidedBy(),
                paper);
    }

    private Message why(SchoolStanding standing) {
        return PlainReason.of(
                facts.decided().standing().plan().scenario(), facts.explainer().explain(standing.id()));
    }

    private record Dates(String key, String decided, String now) {}

    private Table dates(SchoolStanding standing) {
        Evaluation.SchoolRow planned = standing.planned();
        Evaluation.SchoolRow now = standing.now();
        boolean open = standing.dateOpen();
        List<Dates> rows = List.of(
                dates("start", planned.start(), now.start(), open),
                dates("completion", planned.completion(), now.completion(), open),
                dates("live", planned.goLive(), now.goLive(), open));
        return new Columns<Dates>(words.locale(), "report.sheet.")
                .text("date", row -> words.text("report.sheet." + row.key()))
                .text("decided", Dates::decided)
                .text("now", Dates::now)
                .table(
                        "report.sheet.dates",
                        planned.start() == null ? List.of() : rows,
                        words.text(standing.standing().label()));
    }

    private Dates dates(String key, @Nullable String planned, @Nullable String now, boolean open) {
        return new Dates(key, Formats.quarter(planned), open ? words.text("report.sheet.open") : Formats.quarter(now));
    }

    private record Line(String name, Object value) {}

    private Table lines(String key, Kind kind, List<Line> lines) {
        return new Columns<Line>(words.locale())
                .named("", Kind.TEXT, Line::name)
                .named("", kind, Line::value)
                .table(key, lines);
    }

    /** What the school gets. */
    private Table what(ScenarioSchool planned) {
        List<Line> lines = new ArrayList<>();
        add(lines, "tablets", planned.tablets());
        add(lines, "devices", planned.otherDevices());
        add(lines, "quarters", planned.plannedDuration());
        add(lines, "pupils", planned.pupils());
        return lines("report.sheet.what", Kind.INTEGER, lines);
    }

    private void add(List<Line> lines, String key, long number) {
        if (number > 0) {
            lines.add(new Line(words.text("report.sheet." + key), number));
        }
    }

    private Table cost(SchoolStanding standing) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                words.text("report.sheet.investment"),
                BigDecimal.valueOf(standing.school().investment())));
        ProgressReport report = standing.report();
        if (report != null && report.total() != null) {
            lines.add(new Line(words.text("report.sheet.expected"), report.total()));
        }
        if (report != null && report.paid().signum() > 0) {
            lines.add(new Line(words.text("report.sheet.paid"), report.paid()));
        }
        standing.planned().grants().forEach(grant -> grant(lines, grant));
        return lines("report.sheet.cost", Kind.MONEY, lines);
    }

    private void grant(List<Line> lines, Evaluation.SchoolGrant grant) {
        String programme = words.text(ScenarioNames.programme(grant.programme()));
        if (grant.base() > 0) {
            lines.add(new Line(
                    words.text(grant.received() ? "report.sheet.base" : "report.sheet.baseLost", programme),
                    BigDecimal.valueOf(grant.base())));
        }
        if (grant.received() && grant.poolEligible() > 0) {
            lines.add(new Line(words.text("report.sheet.pool", programme), BigDecimal.valueOf(grant.poolEligible())));
        }
    }

    private Table payments(SchoolStanding standing) {
        return new Columns<Map.Entry<Integer, Long>>(words.locale(), "report.sheet.")
                .total("report.total")
                .text("year", year -> Integer.toString(year.getKey()))
                .sum("payment", Kind.EUROS, Map.Entry::getValue)
                .table(
                        "report.sheet.payments",
                        standing.now().instalments().entrySet().stream()
                                .filter(year -> year.getValue() != 0)
                                .sorted(Map.Entry.comparingByKey())
                                .toList());
    }

    private Table applications() {
        SchoolRow row = school.row();
        List<ApplicationRow> all =
                row == null ? List.of() : facts.applications().getOrDefault(row.id(), List.of());
        return new Columns<ApplicationRow>(words.locale(), "report.sheet.application.")
                .text("reference", ApplicationRow::reference)
                .text("purpose", ApplicationRow::purpose)
                .text("state", one -> words.text(one.state().label()))
                .add("requested", Kind.MONEY, ApplicationRow::requested)
                .add("approved", Kind.MONEY, ApplicationRow::approved)
                .table(
                        "report.sheet.applications",
                        all.stream()
                                .sorted(Comparator.comparing(ApplicationRow::reference))
                                .toList());
    }

    private Table deadlines() {
        return new Columns<Deadline>(words.locale(), "report.sheet.")
                .add("due", Kind.DATE, Deadline::date)
                .text("deadline", one -> words.text(one.title()))
                .table(
                        "report.sheet.deadlines",
                        facts.deadlines().getOrDefault(school.name(), List.of()).stream()
                                .limit(MOST_DEADLINES)
                                .toList());
    }
}
