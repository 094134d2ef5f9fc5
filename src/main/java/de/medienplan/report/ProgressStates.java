package de.medienplan.report;

import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of the report on progress about schools: how far they are, and their network. */
final class ProgressStates {

    private final ProgressFacts facts;
    private final PaperText words;
    private final LocalDate day;

    ProgressStates(ProgressFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        this.day = facts.request().day();
    }

    /** A state with the number of schools that the plan has in it on the day, and those that are. */
    private record State(String key, long planned, long actual) {}

    Table states() {
        long planned = planned(row -> true);
        long done = planned(row -> over(row.completion()));
        long begun = planned(row -> !over(row.completion()) && row.start() != null && begun(row.start()));
        long late = facts.standing().count(Standing.WORKS_LATE);
        long doneNow = facts.standing().count(Standing.DONE);
        long underWay = facts.standing().count(Standing.UNDER_WAY) + late;
        long unplanned = facts.standing().schools().size() - planned;
        long toCome =
                facts.standing().count(Standing.START_LATE) + facts.standing().count(Standing.TO_COME);
        return new Columns<State>(words.locale(), "report.progress.column.")
                .total("report.total")
                .text("state", state -> words.text("report.progress.state." + state.key()))
                .sum("planned", Kind.INTEGER, State::planned)
                .sum("actual", Kind.INTEGER, State::actual)
                .add("difference", Kind.INTEGER, state -> state.actual() - state.planned())
                .table(
                        "report.progress.states",
                        List.of(
                                new State("done", done, doneNow),
                                new State("begun", begun, underWay),
                                new State("toCome", planned - done - begun, toCome),
                                new State(
                                        "unplanned", unplanned, facts.standing().count(Standing.UNPLANNED))));
    }

    private long planned(Predicate<Evaluation.SchoolRow> condition) {
        return facts.standing().planned().schools().stream()
                .filter(row -> row.start() != null)
                .filter(condition)
                .count();
    }

    private boolean over(@Nullable String period) {
        return period != null
                && Quarter.isQuarter(period)
                && !Quarter.parse(period).lastDay().isAfter(day);
    }

    private boolean begun(String period) {
        return Quarter.isQuarter(period) && !Quarter.parse(period).firstDay().isAfter(day);
    }

    private record Network(String key, NetworkState.Part part) {}

    Table network() {
        NetworkState network = facts.network();
        return new Columns<Network>(words.locale(), "report.progress.column.")
                .text("standard", row -> words.text("report.progress.network." + row.key()))
                .add("schools", Kind.INTEGER, row -> row.part().schools())
                .add("known", Kind.INTEGER, row -> row.part().known())
                .add("reached", Kind.INTEGER, row -> row.part().standard())
                .text("percent", this::percent)
                .add("unknown", Kind.INTEGER, row -> row.part().unknown())
                .table(
                        "report.progress.network.table",
                        List.of(
                                new Network("broadband", network.broadband()),
                                new Network("wlan", network.wlan()),
                                new Network("tabletWlan", network.tabletWlan())));
    }

    private String percent(Network row) {
        NetworkState.Part part = row.part();
        return part.known() == 0
                ? words.text("report.progress.unknown")
                : Formats.percent(
                        BigDecimal.valueOf(part.standard())
                                .divide(BigDecimal.valueOf(part.known()), 4, RoundingMode.HALF_UP),
                        1,
                        words.locale());
    }
}
