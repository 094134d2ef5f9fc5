package de.medienplan.rollout.ui;

import de.medienplan.planning.city.CityAnswer;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Money a year against the date of completion and against the pupils reached, each between what is shown and what is proven. */
final class CityCharts {

    private CityCharts() {}

    static ChartPanel dates(CityAnswer answer) {
        List<CityAnswer.Deadline> possible = answer.deadlines().stream()
                .filter(CityAnswer.Deadline::possible)
                .toList();
        ChartOptions option = byMoney()
                .upwards(
                        text("rollout.city.completed"),
                        possible.stream().map(one -> Formats.quarter(one.by())).toList())
                .line(text("rollout.city.shown"), Palette.BLUE, datePoints(possible, CityAnswer.Deadline::enough))
                .line(text("rollout.city.proven"), Palette.ORANGE, datePoints(possible, CityAnswer.Deadline::least))
                .line(text("rollout.city.usual"), Palette.GREY, usual(answer, possible));
        return panel(finding(answer), option, dateTable(answer));
    }

    private static String finding(CityAnswer answer) {
        return answer.shownWith(answer.usual())
                .map(date -> text("rollout.city.finding.done", answer.usual(), Formats.quarter(date)))
                .orElseGet(() -> answer.asked()
                        .map(CityAnswer.Deadline::enough)
                        .map(enough -> text("rollout.city.finding.needs", Formats.quarter(answer.by()), enough))
                        .orElseGet(() -> text("rollout.city.finding.dates")));
    }

    /** Each amount with its quarter; a missing amount leaves a gap. */
    private static List<List<Object>> datePoints(
            List<CityAnswer.Deadline> dates, Function<CityAnswer.Deadline, @Nullable Long> amount) {
        List<List<Object>> points = new ArrayList<>();
        for (CityAnswer.Deadline date : dates) {
            Long euros = amount.apply(date);
            if (euros != null) {
                points.add(List.of(euros, Formats.quarter(date.by())));
            }
        }
        return points;
    }

    private static List<List<Object>> usual(CityAnswer answer, List<CityAnswer.Deadline> dates) {
        return dates.stream()
                .map(one -> List.<Object>of(answer.usual(), Formats.quarter(one.by())))
                .toList();
    }

    static ChartPanel pupils(CityAnswer answer) {
        ChartOptions option = byMoney()
                .unit(text("rollout.pupils"), "number")
                .line(text("rollout.city.reached"), Palette.BLUE, levelPoints(answer, CityAnswer.Level::reached))
                .line(text("rollout.city.most"), Palette.ORANGE, levelPoints(answer, CityAnswer.Level::most));
        CityAnswer.Level last = answer.levels().getLast();
        return panel(
                text(
                        "rollout.city.finding.pupils",
                        last.yearly(),
                        share(last.reached(), answer.pupils()),
                        Formats.quarter(answer.by())),
                option,
                levelTable(answer));
    }

    private static List<List<Object>> levelPoints(CityAnswer answer, Function<CityAnswer.Level, Long> value) {
        return answer.levels().stream()
                .map(level -> List.<Object>of(level.yearly(), value.apply(level)))
                .toList();
    }

    private static ChartOptions byMoney() {
        return ChartOptions.overValues(text("rollout.city.yearly"), "millionEuro")
                .tellEachPoint();
    }

    private static ChartPanel panel(String finding, ChartOptions option, Table table) {
        ChartPanel panel = new ChartPanel(finding, option.scaled().build(), table);
        panel.addClassName("mp-city-chart");
        return panel;
    }

    private static Table dateTable(CityAnswer answer) {
        List<List<?>> rows = new ArrayList<>();
        for (CityAnswer.Deadline one : answer.deadlines()) {
            Long least = one.least();
            Long enough = one.enough();
            rows.add(Arrays.asList(
                    Formats.quarter(one.by()),
                    least,
                    enough,
                    least == null || enough == null ? null : enough - least,
                    enough == null ? null : enough - answer.usual(),
                    words(one)));
        }
        return new Table(
                text("rollout.city.table.dates"),
                List.of(
                        column("rollout.city.completedBy", Table.Kind.TEXT),
                        column("rollout.city.leastColumn", Table.Kind.EUROS),
                        column("rollout.city.enoughColumn", Table.Kind.EUROS),
                        column("rollout.city.open", Table.Kind.EUROS),
                        column("rollout.city.more", Table.Kind.EUROS),
                        column("rollout.city.state", Table.Kind.TEXT)),
                rows);
    }

    private static String words(CityAnswer.Deadline one) {
        String key = !one.possible() ? "never" : one.enough() == null ? "open" : "shown";
        return text("rollout.city.state." + key);
    }

    private static Table levelTable(CityAnswer answer) {
        List<List<?>> rows = new ArrayList<>();
        for (CityAnswer.Level one : answer.levels()) {
            rows.add(Arrays.asList(
                    one.yearly(),
                    (long) one.schools(),
                    one.reached(),
                    ratio(one.reached(), answer.pupils()),
                    one.most(),
                    answer.shownWith(one.yearly()).map(Formats::quarter).orElse(""),
                    answer.notBefore(one.yearly()).map(Formats::quarter).orElse("")));
        }
        return new Table(
                text("rollout.city.table.levels", Formats.quarter(answer.by())),
                List.of(
                        column("rollout.city.yearlyColumn", Table.Kind.EUROS),
                        column("rollout.city.schools", Table.Kind.INTEGER),
                        column("rollout.city.reached", Table.Kind.INTEGER),
                        column("rollout.city.share", Table.Kind.PERCENT),
                        column("rollout.city.most", Table.Kind.INTEGER),
                        column("rollout.city.allBy", Table.Kind.TEXT),
                        column("rollout.city.notBeforeColumn", Table.Kind.TEXT)),
                rows);
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(text(key), kind);
    }

    private static @Nullable Double ratio(long part, long whole) {
        return whole == 0 ? null : (Double) ((double) part / whole);
    }

    /** "87,3 %" */
    static String share(long part, long whole) {
        double percent = Objects.requireNonNullElse(ratio(part, whole), 1.0) * 100;
        return Formats.decimal(Math.floor(percent * 10) / 10, 1, Translations.locale()) + " %";
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
