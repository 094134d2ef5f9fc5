package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.reasons.Explanation;
import de.medienplan.reasons.Finding;
import de.medienplan.rollout.outlook.Reasons;
import de.medienplan.shared.Table;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All schools of a plan with their reasons, to read and to take to the council. */
class ReasonsPart extends Div {

    private static final long serialVersionUID = 1L;
    /** So many schools are explained in one go; of more, each when it is opened. */
    static final int MOST = 600;

    private final transient Consumer<@Nullable String> open;
    private final transient PlanEditSession session;
    private transient List<Explanation> answers = List.of();
    private String search = "";
    private final Grid<Explanation> grid = new Grid<>();

    ReasonsPart(PlanEditSession session, Reasons reasons, Consumer<@Nullable String> open) {
        this.session = session;
        this.open = open;
        addClassName("mp-reasons-part");
        add(new Paragraph(text("reasons.tab.intro")));
        if (!session.evaluation().feasible()) {
            add(new Paragraph(text("reasons.infeasible")));
        }
        if (session.scenario().schools().size() > MOST) {
            add(new Paragraph(
                    text("reasons.tab.many", session.scenario().schools().size())));
            return;
        }
        ProgressBar working = new ProgressBar();
        working.setIndeterminate(true);
        Div waiting = new Div(new Paragraph(text("reasons.tab.working")), working);
        add(waiting);
        UI ui = UI.getCurrent();
        reasons.later(session.scenario(), session.plan())
                .whenComplete((found, failure) -> ui.access(() -> {
                    remove(waiting);
                    if (failure == null) {
                        show(found);
                    } else {
                        add(new Paragraph(text("reasons.tab.failed")));
                    }
                }));
    }

    private void show(List<Explanation> found) {
        answers = found.stream()
                .sorted(Comparator.<Explanation, String>comparing(one -> Objects.requireNonNullElse(one.start(), "~"))
                        .thenComparing(this::name))
                .toList();
        long better = found.stream()
                .filter(one ->
                        one.findings().stream().anyMatch(finding -> finding.verdict() == Finding.Verdict.CHEAPER))
                .count();
        if (better > 0) {
            add(new Paragraph(text("reasons.tab.open", better)));
        }
        grid.addComponentColumn(this::place)
                .setHeader(text("reasons.school"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addColumn(ReasonsPart::sentences)
                .setHeader(text("reasons.reason"))
                .setWidth("14rem")
                .setFlexGrow(4);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(one -> open.accept(one.school())));
        Div files = new Div(
                TableDownload.csv(this::table, text("reasons.csv")),
                TableDownload.excel(this::table, text("reasons.xlsx")));
        files.addClassName("mp-reasons-files");
        add(files, grid);
        filter(search);
    }

    void filter(String words) {
        search = words.strip().toLowerCase(Locale.ROOT);
        grid.setItems(answers.stream()
                .filter(one -> name(one).toLowerCase(Locale.ROOT).contains(search))
                .toList());
    }

    private Div place(Explanation one) {
        Span wave = new Span(wave(one));
        wave.addClassName("mp-reasons-wave");
        Div place = new Div(new Span(name(one)), wave);
        place.addClassName("mp-reasons-place");
        return place;
    }

    private Table table() {
        List<List<?>> rows = answers.stream()
                .<List<?>>map(one -> List.of(name(one), wave(one), sentences(one)))
                .toList();
        return new Table(
                        text("reasons.tab.table", session.scenario().name()),
                        List.of(
                                new Table.Column(text("reasons.school"), Table.Kind.TEXT),
                                new Table.Column(text("reasons.begin"), Table.Kind.TEXT),
                                new Table.Column(text("reasons.reason"), Table.Kind.TEXT)),
                        rows)
                .withNote(PlanFigures.gapSentence(session));
    }

    private String name(Explanation one) {
        return session.school(one.school()).name();
    }

    private String wave(Explanation one) {
        return Names.wave(session, one.start());
    }

    private static String sentences(Explanation one) {
        return String.join(" ", one.sentences().stream().map(Translations::text).toList());
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
