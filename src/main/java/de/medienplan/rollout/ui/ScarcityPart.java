package de.medienplan.rollout.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.reasons.Scarcity;
import de.medienplan.rollout.outlook.Reasons;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is scarce in a plan, by its estimated value, with everybody who uses it. */
class ScarcityPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NAMES = 6;

    private final transient PlanEditSession session;

    ScarcityPart(PlanEditSession session, Reasons reasons) {
        this.session = session;
        addClassName("mp-reasons-part");
        add(new Paragraph(text("reasons.scarce.intro")));
        Answer.into(this, reasons.scarcity(session.scenario(), session.plan()), this::show);
    }

    private void show(List<Scarcity.Row> rows) {
        List<Scarcity.Row> scarce = rows.stream().filter(Scarcity.Row::binds).toList();
        Div files = new Div(
                TableDownload.csv(() -> table(rows, Integer.MAX_VALUE), text("reasons.csv")),
                TableDownload.excel(() -> table(rows, Integer.MAX_VALUE), text("reasons.xlsx")));
        files.addClassName("mp-reasons-files");
        add(new Paragraph(text("reasons.scarce.count", scarce.size(), rows.size())), files);
        add(scroller(table(scarce, NAMES)));
        List<Scarcity.Row> unused =
                rows.stream().filter(row -> row.value() > 0 && !row.binds()).toList();
        if (!unused.isEmpty()) {
            add(new Details(
                    text("reasons.scarce.unused", unused.size()),
                    new Paragraph(text("reasons.scarce.unusedWhy")),
                    scroller(table(unused, NAMES))));
        }
        List<Scarcity.Row> others =
                rows.stream().filter(row -> row.value() <= 0).toList();
        add(new Details(text("reasons.scarce.others", others.size()), scroller(table(others, NAMES))));
    }

    private static Div scroller(Table table) {
        Div scroller = new Div(new TableView(table));
        scroller.addClassNames("mp-reasons-table", "mp-scarcity");
        return scroller;
    }

    private Table table(List<Scarcity.Row> rows, int names) {
        List<List<?>> lines = new ArrayList<>();
        for (Scarcity.Row row : rows) {
            lines.add(List.of(
                    what(row),
                    row.kind() == Scarcity.Kind.CAPACITY ? Formats.quarter(row.when()) : row.when(),
                    plain(row.used()),
                    plain(row.available()),
                    Math.round(row.share() * 1_000) / 1_000.0,
                    Math.round(row.value()),
                    text("reasons.scarce.unit." + row.kind()),
                    users(row, names)));
        }
        return new Table(
                        text("reasons.scarce.table", session.scenario().name()),
                        List.of(
                                column("reasons.scarce.what", Table.Kind.TEXT),
                                column("reasons.scarce.when", Table.Kind.TEXT),
                                column("reasons.scarce.used", Table.Kind.DECIMAL),
                                column("reasons.scarce.available", Table.Kind.DECIMAL),
                                column("reasons.scarce.share", Table.Kind.PERCENT),
                                column("reasons.scarce.value", Table.Kind.EUROS),
                                column("reasons.scarce.per", Table.Kind.TEXT),
                                column("reasons.scarce.users", Table.Kind.TEXT)),
                        lines)
                .withNote(text("reasons.scarce.intro"))
                .withNote(PlanFigures.gapSentence(session));
    }

    /** Without decimals where there are none, in files too. */
    private static Number plain(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(text(key), kind);
    }

    private static String what(Scarcity.Row row) {
        return row.kind() == Scarcity.Kind.CAPACITY
                ? Names.resource(row.name())
                : text("reasons.scarce.kind." + row.kind());
    }

    private String users(Scarcity.Row row, int most) {
        String names = row.users().stream()
                .limit(most)
                .map(id -> session.school(id).name())
                .collect(Collectors.joining(", "));
        int more = row.users().size() - most;
        return more > 0 ? text("reasons.schools.more", names, more) : names;
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
