package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.grant.Cutoff;
import de.medienplan.grant.Forfeiture;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.SchoolForfeiture;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.time.LocalDate;
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
        String open = new AssumptionSet(facts.sources().assumptions())
                .open(facts.scenario()).stream().map(words::text).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            paper.paragraph(words.text("rollout.grants.open", open));
        }
        if (facts.money().forfeitures().programmes().isEmpty()) {
            paper.paragraph(words.text("report.grants.none"));
            return;
        }
        paper.table(programmes(facts));
        paper.table(deadlines(facts));
        paper.section(words.text("report.grants.lapse"));
        paper.table(dates(facts));
        paper.table(schools(facts));
    }

    static Table programmes(PaperFacts facts) {
        Table all = facts.words()
                .<Forfeiture>columns()
                .total("report.total")
                .text("programme", Forfeiture::programmeName)
                .add("lapsesOn", Kind.DATE, Forfeiture::forfeitedOn)
                .sum("baseReceived", Kind.EUROS, Forfeiture::baseReceived)
                .sum("poolReceived", Kind.EUROS, Forfeiture::poolReceived)
                .sum("baseLost", Kind.EUROS, Forfeiture::baseLost)
                .sum("poolLost", Kind.EUROS, Forfeiture::poolLost)
                .sum("lost", Kind.EUROS, Forfeiture::lost)
                .table("report.grants.table", facts.money().forfeitures().programmes());
        return facts.money().forfeitures().hasBase() ? all : all.without(4).without(2);
    }

    private record Deadline(ProgrammeTerms programme, ProgrammeField field, LocalDate day) {}

    /** Of the programmes that the plan uses. */
    private static Table deadlines(PaperFacts facts) {
        PaperText words = facts.words();
        List<String> used = facts.money().forfeitures().programmes().stream()
                .map(Forfeiture::programmeCode)
                .toList();
        List<Deadline> deadlines = facts.sources().programmes().stream()
                .filter(programme -> used.contains(programme.code()))
                .flatMap(programme -> DEADLINES.stream()
                        .flatMap(field ->
                                programme.date(field).map(day -> new Deadline(programme, field, day)).stream()))
                .toList();
        return words.<Deadline>columns()
                .text("programme", one -> one.programme().name())
                .text("deadline", one -> words.text(one.field().label()))
                .add("date", Kind.DATE, Deadline::day)
                .text("source", one -> source(one.programme(), one.field()))
                .table("report.grants.deadlines", deadlines);
    }

    private static String source(ProgrammeTerms programme, ProgrammeField field) {
        return Stream.ofNullable(programme.figures().get(field))
                .flatMap(figure -> figure.chosen().stream())
                .map(variant -> variant.source())
                .collect(Collectors.joining());
    }

    private record Loss(String programme, Cutoff cutoff) {}

    /** What is forfeited by the last day on which a start would save it. */
    private static Table dates(PaperFacts facts) {
        PaperText words = facts.words();
        List<Loss> losses = facts.money().forfeitures().programmes().stream()
                .flatMap(forfeiture ->
                        forfeiture.cutoffs().stream().map(cutoff -> new Loss(forfeiture.programmeName(), cutoff)))
                .toList();
        Table all = words.<Loss>columns()
                .total("report.total")
                .text("programme", Loss::programme)
                .text("rescue", one -> rescue(one.cutoff().lastStart(), words))
                .sum("schools", Kind.INTEGER, one -> one.cutoff().schools())
                .sum("base", Kind.EUROS, one -> one.cutoff().base())
                .sum("pool", Kind.EUROS, one -> one.cutoff().pool())
                .sum("lost", Kind.EUROS, one -> one.cutoff().total())
                .table("report.grants.dates", losses);
        return facts.money().forfeitures().hasBase() ? all : all.without(3);
    }

    private static String rescue(@Nullable LocalDate lastStart, PaperText words) {
        return lastStart == null
                ? words.text("report.grants.noRescue")
                : words.text("report.grants.startUntil", words.date(lastStart));
    }

    /** Which schools would have to complete by when, and what that would save. */
    private static Table schools(PaperFacts facts) {
        return facts.words()
                .<SchoolForfeiture>columns()
                .total("report.total")
                .text("school", SchoolForfeiture::name)
                .add("startBy", Kind.DATE, SchoolForfeiture::lastStart)
                .add("completeBy", Kind.DATE, SchoolForfeiture::completeBy)
                .sum("saves", Kind.EUROS, SchoolForfeiture::saved)
                .table(
                        "report.grants.schools",
                        facts.money().forfeitures().programmes().stream()
                                .flatMap(forfeiture -> forfeiture.schools().stream())
                                .filter(school -> school.saved() > 0)
                                .toList());
    }
}
