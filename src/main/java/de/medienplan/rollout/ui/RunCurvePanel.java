package de.medienplan.rollout.ui;

import de.medienplan.rollout.run.RunPoint;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cost of the best plan over time, falling, and the proven bound rising towards it. */
class RunCurvePanel extends ChartPanel {

    private static final long serialVersionUID = 1L;

    RunCurvePanel() {
        super(Translations.text("rollout.curve.none"), Map.of(), table(List.of()));
        addClassName("mp-curve");
    }

    void show(List<RunPoint> points) {
        List<RunPoint> costs =
                points.stream().filter(point -> point.total() != null).toList();
        Long last = costs.isEmpty() ? null : costs.getLast().total();
        String finding = last == null
                ? Translations.text("rollout.curve.none")
                : Translations.text("rollout.curve.finding", Names.euros(last), seconds(costs.getLast()));
        update(finding, option(costs), table(points));
    }

    private static Map<String, Object> option(List<RunPoint> points) {
        return ChartOptions.overValues(Translations.text("rollout.curve.seconds"), "number")
                .unit(Translations.text("rollout.unit.millionEuro"), "millionEuro")
                .tell("euro")
                .scaled()
                .most(most(points))
                .stepsTo(Translations.text("rollout.curve.cost"), Palette.BLUE, each(points, RunPoint::total))
                .stepsTo(Translations.text("rollout.curve.bound"), Palette.ORANGE, each(points, RunPoint::bound))
                .build();
    }

    /** The first plans are far off; the axis ends where it still shows how the later ones get better. */
    private static @Nullable Long most(List<RunPoint> points) {
        Long last = points.isEmpty() ? null : points.getLast().total();
        Long first = points.isEmpty() ? null : points.getFirst().total();
        return last != null && first != null && first > last + last / 25 ? (Long) (last + last / 25) : null;
    }

    private static List<List<Object>> each(List<RunPoint> points, Function<RunPoint, @Nullable Long> value) {
        List<List<Object>> data = new ArrayList<>();
        points.forEach(point -> {
            Long amount = value.apply(point);
            if (amount != null) {
                data.add(List.of(point.millis() / 1000.0, amount));
            }
        });
        return data;
    }

    private static Table table(List<RunPoint> points) {
        List<List<?>> rows = new ArrayList<>();
        points.forEach(point -> rows.add(Arrays.asList(point.millis() / 1000.0, point.total(), point.bound())));
        return new Table(
                Translations.text("rollout.curve.table"),
                List.of(
                        new Table.Column(Translations.text("rollout.curve.seconds"), Table.Kind.DECIMAL),
                        new Table.Column(Translations.text("rollout.curve.cost"), Table.Kind.EUROS),
                        new Table.Column(Translations.text("rollout.curve.bound"), Table.Kind.EUROS)),
                rows);
    }

    private static String seconds(RunPoint point) {
        return Names.number(Math.round(point.millis() / 100.0) / 10.0);
    }
}
