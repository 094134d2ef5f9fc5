package de.medienplan.rollout.ui;

import de.medienplan.rollout.run.RunPoint;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("tooltip", Map.of("trigger", "axis", "valueFormatter", "euro", "confine", true));
        option.put("legend", Map.of("top", 0));
        option.put("grid", Map.of("left", 8, "right", 16, "top", 52, "bottom", 24, "containLabel", true));
        option.put(
                "xAxis",
                Map.of(
                        "type",
                        "value",
                        "name",
                        Translations.text("rollout.curve.seconds"),
                        "nameLocation",
                        "middle",
                        "nameGap",
                        24,
                        "min",
                        0,
                        "axisLabel",
                        Map.of("formatter", "number")));
        option.put("yAxis", costs(points));
        option.put(
                "series",
                List.of(
                        line("rollout.curve.cost", Palette.BLUE, points, RunPoint::total),
                        line("rollout.curve.bound", Palette.ORANGE, points, RunPoint::bound)));
        return option;
    }

    /** The first plans are far off; the axis ends where it still shows how the later ones get better. */
    private static Map<String, Object> costs(List<RunPoint> points) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("name", Translations.text("rollout.unit.millionEuro"));
        axis.put("scale", true);
        axis.put("nameTextStyle", Map.of("align", "left"));
        axis.put("axisLabel", Map.of("formatter", "millionEuro"));
        Long last = points.isEmpty() ? null : points.getLast().total();
        Long first = points.isEmpty() ? null : points.getFirst().total();
        if (last != null && first != null && first > last + last / 25) {
            axis.put("max", last + last / 25);
        }
        return axis;
    }

    private static Map<String, Object> line(
            String key, String colour, List<RunPoint> points, Function<RunPoint, @Nullable Long> value) {
        List<List<Object>> data = new ArrayList<>();
        points.forEach(point -> {
            Long amount = value.apply(point);
            if (amount != null) {
                data.add(List.of(point.millis() / 1000.0, amount));
            }
        });
        return Map.of(
                "type",
                "line",
                "step",
                "end",
                "symbol",
                "none",
                "name",
                Translations.text(key),
                "data",
                data,
                "itemStyle",
                Map.of("color", colour),
                "lineStyle",
                Map.of("color", colour, "width", 2));
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
