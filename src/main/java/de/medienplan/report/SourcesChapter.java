package de.medienplan.report;

import de.medienplan.budget.Reconciliation;
import de.medienplan.exporting.Paper;
import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where sources contradict each other, and every source the paper rests on. */
final class SourcesChapter {

    private SourcesChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        Table contradictions = contradictions(facts);
        if (!contradictions.rows().isEmpty()) {
            contradictions(paper, facts, contradictions);
        }
        paper.heading(words.text("report.sources"));
        paper.bullets(sources(facts));
    }

    private static void contradictions(Paper.Builder paper, PaperFacts facts, Table table) {
        PaperText words = facts.words();
        paper.heading(words.text("report.contradictions"));
        paper.paragraph(words.text("report.contradictions.text"));
        paper.table(table);
        paper.bullets(facts.sources().reconciliations().stream()
                .flatMap(row -> Stream.ofNullable(row.remark())
                        .map(remark ->
                                words.text("report.contradictions.remark", words.text(row.what()), words.text(remark))))
                .toList());
    }

    /** Amounts with their difference, then dates and words on which sources disagree. */
    static Table contradictions(PaperFacts facts) {
        PaperText words = facts.words();
        List<Contradiction> rows = new ArrayList<>();
        facts.sources().reconciliations().stream()
                .filter(row -> !row.agrees())
                .map(row -> amounts(row, words))
                .forEach(rows::add);
        facts.sources().figures().stream()
                .filter(figure -> figure.isDisputed() && figure.kind() != FigureKind.MONEY)
                .flatMap(figure -> figure.chosen().stream()
                        .flatMap(chosen -> figure.variants().stream()
                                .filter(variant -> !variant.value().equals(chosen.value()))
                                .map(variant -> new Contradiction(
                                        figure.name(), value(chosen, words), value(variant, words), null))))
                .forEach(rows::add);
        return words.<Contradiction>columns()
                .text("what", Contradiction::what)
                .text("computedWith", Contradiction::computedWith)
                .text("against", Contradiction::against)
                .add("difference", Kind.MONEY, Contradiction::difference)
                .table("report.contradictions.table", rows);
    }

    private record Contradiction(
            String what,
            String computedWith,
            String against,
            @Nullable BigDecimal difference) {}

    private static Contradiction amounts(Reconciliation row, PaperText words) {
        return new Contradiction(
                words.text(row.what()),
                words.text("report.contradictions.value", words.money(row.says()), words.text(row.saysSource())),
                words.text("report.contradictions.value", words.money(row.against()), words.text(row.againstSource())),
                row.difference());
    }

    private static String value(FigureRow.Variant variant, PaperText words) {
        return words.text(
                "report.contradictions.value", Formats.value(variant.value(), words.locale()), variant.source());
    }

    static List<String> sources(PaperFacts facts) {
        PaperText words = facts.words();
        TreeSet<String> sources = new TreeSet<>();
        facts.sources()
                .measures()
                .forEach(measure -> sources.add(dated(measure.source(), measure.sourceDate(), words)));
        facts.sources()
                .figures()
                .forEach(figure -> figure.variants()
                        .forEach(variant -> sources.add(dated(variant.source(), variant.sourceDate(), words))));
        facts.sources().assumptions().forEach(figure -> sources.add(dated(figure.source(), figure.asOf(), words)));
        List<String> all = new ArrayList<>(sources);
        LocalDate planned = LocalDate.ofInstant(facts.plan().row().made().at(), ZoneId.systemDefault());
        all.add(words.text(
                "report.sources.plan",
                facts.planName(),
                words.date(planned),
                facts.plan().row().made().by()));
        return all;
    }

    private static String dated(String source, @Nullable LocalDate date, PaperText words) {
        return date == null ? source : words.text("report.sources.dated", source, words.date(date));
    }
}
