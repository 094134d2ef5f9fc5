package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.grant.Forfeiture;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grants with their deadlines, what the plan receives, what is forfeited when, and what would save it. */
final class GrantsChapter {

    private static final List<ProgrammeField> DEADLINES = List.of(
            ProgrammeField.APPLICATION_UNTIL,
            ProgrammeField.APPROVAL_UNTIL,
            ProgrammeField.COMPLETION_UNTIL,
            ProgrammeField.SETTLEMENT_UNTIL);

    private GrantsChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(words.text("report.grants"));
        paper.table(programmes(facts));
        paper.table(deadlines(facts));
        paper.section(words.text("report.grants.lapse"));
        paper.table(dates(facts));
        paper.table(schools(facts));
    }

    static Table programmes(PaperFacts facts) {
        PaperText words = facts.words();
        List<List<?>> rows = new ArrayList<>();
        facts.forfeitures()
                .programmes()
                .forEach(forfeiture -> rows.add(List.of(
                        forfeiture.programmeName(),
                        forfeiture.forfeitedOn(),
                        forfeiture.baseReceived(),
                        forfeiture.poolReceived(),
                        forfeiture.baseLost(),
                        forfeiture.poolLost(),
                        forfeiture.lost())));
        return new Table(
                words.text("report.grants.table"),
                words.columns(
                        "programme", Table.Kind.TEXT,
                        "lapsesOn", Table.Kind.DATE,
                        "baseReceived", Table.Kind.EUROS,
                        "poolReceived", Table.Kind.EUROS,
                        "baseLost", Table.Kind.EUROS,
                        "poolLost", Table.Kind.EUROS,
                        "lost", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        words.text("report.total"),
                        null,
                        facts.forfeitures().baseReceived(),
                        facts.forfeitures().poolReceived(),
                        facts.forfeitures().baseLost(),
                        facts.forfeitures().poolLost(),
                        facts.forfeitures().lost()));
    }

    /** Of the programmes that the plan uses. */
    private static Table deadlines(PaperFacts facts) {
        PaperText words = facts.words();
        List<String> used = facts.forfeitures().programmes().stream()
                .map(Forfeiture::programmeCode)
                .toList();
        List<List<?>> rows = new ArrayList<>();
        for (ProgrammeTerms programme : facts.programmes()) {
            if (used.contains(programme.code())) {
                DEADLINES.forEach(field -> programme
                        .date(field)
                        .ifPresent(day -> rows.add(
                                List.of(programme.name(), words.text(field.label()), day, source(programme, field)))));
            }
        }
        return new Table(
                words.text("report.grants.deadlines"),
                words.columns(
                        "programme", Table.Kind.TEXT,
                        "deadline", Table.Kind.TEXT,
                        "date", Table.Kind.DATE,
                        "source", Table.Kind.TEXT),
                rows);
    }

    private static String source(ProgrammeTerms programme, ProgrammeField field) {
        return Stream.ofNullable(programme.figures().get(field))
                .flatMap(figure -> figure.chosen().stream())
                .map(variant -> variant.source())
                .collect(Collectors.joining());
    }

    private static Table dates(PaperFacts facts) {
        PaperText words = facts.words();
        List<List<?>> rows = new ArrayList<>();
        facts.forfeitures()
                .programmes()
                .forEach(forfeiture -> forfeiture
                        .cutoffs()
                        .forEach(cutoff -> rows.add(List.of(
                                forfeiture.programmeName(),
                                rescue(cutoff.lastStart(), words),
                                cutoff.schools(),
                                cutoff.base(),
                                cutoff.pool(),
                                cutoff.total()))));
        return new Table(
                words.text("report.grants.dates"),
                words.columns(
                        "programme", Table.Kind.TEXT,
                        "rescue", Table.Kind.TEXT,
                        "schools", Table.Kind.INTEGER,
                        "base", Table.Kind.EUROS,
                        "pool", Table.Kind.EUROS,
                        "lost", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        words.text("report.total"),
                        null,
                        facts.forfeitures().schools(),
                        facts.forfeitures().baseLost(),
                        facts.forfeitures().poolLost(),
                        facts.forfeitures().lost()));
    }

    private static String rescue(@Nullable LocalDate lastStart, PaperText words) {
        return lastStart == null
                ? words.text("report.grants.noRescue")
                : words.text("report.grants.startUntil", words.date(lastStart));
    }

    /** Which schools would have to complete by when, and what that would save. */
    private static Table schools(PaperFacts facts) {
        PaperText words = facts.words();
        List<List<?>> rows = new ArrayList<>();
        facts.forfeitures()
                .programmes()
                .forEach(forfeiture -> forfeiture.schools().stream()
                        .filter(school -> school.saved() > 0)
                        .forEach(school -> rows.add(
                                List.of(school.name(), school.lastStart(), school.completeBy(), school.saved()))));
        return new Table(
                words.text("report.grants.schools"),
                words.columns(
                        "school", Table.Kind.TEXT,
                        "startBy", Table.Kind.DATE,
                        "completeBy", Table.Kind.DATE,
                        "saves", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        words.text("report.total"),
                        null,
                        null,
                        facts.forfeitures().savable()));
    }
}
