package de.medienplan.rollout.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The schedule as a table: unplanned schools last. */
class PlanGrid extends Div {

    private static final long serialVersionUID = 1L;

    /** A school with what the plan means for it. */
    private record Row(ScenarioSchool school, Evaluation.SchoolRow plan, int wave) {

        long base() {
            return plan.grants().stream()
                    .filter(Evaluation.SchoolGrant::received)
                    .mapToLong(Evaluation.SchoolGrant::base)
                    .sum();
        }

        boolean planned() {
            return plan.start() != null;
        }

        boolean lost() {
            return plan.grants().stream().anyMatch(grant -> !grant.received());
        }
    }

    private final Grid<Row> grid = new Grid<>();
    private final Div downloads = new Div();
    private List<Row> rows = List.of();

    PlanGrid(Consumer<@Nullable String> open) {
        addClassName("mp-plan-grid");
        downloads.addClassName("mp-downloads");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        columns();
        grid.addItemClickListener(event -> open.accept(event.getItem().school.id()));
        add(downloads, grid);
    }

    private void columns() {
        grid.addColumn(row -> row.school.name())
                .setHeader(text("rollout.school"))
                .setKey("name")
                .setSortable(true)
                .setFrozen(true)
                .setTooltipGenerator(row -> row.school.name())
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(row -> SchoolKinds.of(row.school.name()))
                .setHeader(text("rollout.type"))
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(PlanGrid::state)
                .setHeader(text("rollout.wave.number"))
                .setComparator(Row::wave)
                .setWidth("10rem");
        grid.addColumn(row -> Formats.quarter(row.plan.start()))
                .setHeader(text("rollout.start"))
                .setComparator(Row::wave)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.quarter(row.plan.completion()))
                .setHeader(text("rollout.completion"))
                .setComparator(Row::wave)
                .setWidth("7rem");
        number("rollout.pupils", row -> row.school.pupils(), false);
        number("rollout.investment", row -> row.school.investment(), true);
        number("rollout.base", Row::base, true);
        number("rollout.cost.waiting", row -> row.plan.cost().waiting(), true);
        grid.addComponentColumn(PlanGrid::grant)
                .setHeader(text("rollout.grant.state"))
                .setWidth("9rem");
    }

    private void number(String key, ToLongFunction<Row> value, boolean money) {
        grid.addColumn(row -> money ? Names.euros(value.applyAsLong(row)) : Names.number(value.applyAsLong(row)))
                .setHeader(text(key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparingLong(value))
                .setSortable(true)
                .setWidth("8rem");
    }

    private static Status state(Row row) {
        return row.plan.start() == null
                ? new Status(text("rollout.unplanned"), Tone.WARNING)
                : new Status(
                        text("rollout.wave", row.wave, Formats.quarter(row.plan.start())),
                        row.school.pinnedStart() == null ? Tone.NEUTRAL : Tone.NOTICE);
    }

    private static Status grant(Row row) {
        if (row.plan.grants().isEmpty()) {
            return new Status(text("rollout.grant.none"), Tone.NEUTRAL);
        }
        return row.lost()
                ? new Status(text("rollout.grant.forfeited"), Tone.DANGER)
                : new Status(text("rollout.grant.received"), Tone.GOOD);
    }

    void show(PlanEditSession session, String search) {
        Map<String, Evaluation.SchoolRow> plan = session.rows();
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        rows = session.scenario().schools().stream()
                .filter(school -> school.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(school -> row(session, school, plan.get(school.id())))
                .sorted(Comparator.comparing(Row::planned)
                        .reversed()
                        .thenComparing(Row::wave)
                        .thenComparing(row -> row.school.name()))
                .toList();
        grid.setItems(rows);
        grid.getColumnByKey("rollout.base").setVisible(session.scenario().hasBaseAmounts());
        foot();
        downloads.removeAll();
        downloads.add(
                TableDownload.csv(() -> SchoolTable.of(session), "CSV"),
                TableDownload.excel(() -> SchoolTable.of(session), "Excel"));
    }

    private static Row row(PlanEditSession session, ScenarioSchool school, Evaluation.@Nullable SchoolRow plan) {
        Evaluation.SchoolRow known = plan == null ? session.row(school.id()) : plan;
        return new Row(school, known, session.waves().of(known.start()));
    }

    private void foot() {
        long planned = rows.stream().filter(Row::planned).count();
        grid.getColumnByKey("name").setFooter(text("rollout.foot", planned));
        sum("rollout.pupils", row -> row.school.pupils(), false);
        sum("rollout.investment", row -> row.school.investment(), true);
        sum("rollout.base", Row::base, true);
        sum("rollout.cost.waiting", row -> row.plan.cost().waiting(), true);
    }

    private void sum(String key, ToLongFunction<Row> value, boolean money) {
        long sum = rows.stream().filter(Row::planned).mapToLong(value).sum();
        grid.getColumnByKey(key).setFooter(money ? Names.euros(sum) : Names.number(sum));
    }

    void select(@Nullable String school) {
        rows.stream()
                .filter(row -> row.school.id().equals(school))
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
