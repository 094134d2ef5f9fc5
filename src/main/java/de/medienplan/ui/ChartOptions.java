package de.medienplan.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the charts of this product: bars and lines over categories, one look for all. */
public final class ChartOptions {

    private final List<String> categories;
    private final List<Map<String, Object>> series = new ArrayList<>();
    private String format = "number";
    private String unit = "";

    private ChartOptions(List<String> categories) {
        this.categories = categories;
    }

    /** @param categories what stands along the horizontal axis */
    public static ChartOptions over(List<String> categories) {
        return new ChartOptions(categories);
    }

    /** The unit of the vertical axis, e.g. {@code Mio. €}, and one of the formats number, euro, millionEuro, percent. */
    public ChartOptions unit(String name, String formatName) {
        unit = name;
        format = formatName;
        return this;
    }

    /** Bars side by side. */
    public ChartOptions bars(String name, String colour, List<? extends @Nullable Number> values) {
        return add(name, colour, values, Map.of("type", "bar", "barMaxWidth", 26));
    }

    /** Bars on top of those of the same stack. */
    public ChartOptions stacked(String stack, String name, String colour, List<? extends @Nullable Number> values) {
        return add(name, colour, values, Map.of("type", "bar", "stack", stack, "barMaxWidth", 26));
    }

    public ChartOptions line(String name, String colour, List<? extends @Nullable Number> values) {
        return add(name, colour, values, Map.of("type", "line", "symbolSize", 5));
    }

    /** A line that changes at each category, for capacities and posts. */
    public ChartOptions steps(String name, String colour, List<? extends @Nullable Number> values) {
        return add(name, colour, values, Map.of("type", "line", "step", "middle", "symbol", "none"));
    }

    private ChartOptions add(
            String name, String colour, List<? extends @Nullable Number> values, Map<String, Object> kind) {
        Map<String, Object> one = new LinkedHashMap<>(kind);
        one.put("name", name);
        one.put("data", values);
        one.put("itemStyle", Map.of("color", colour));
        if ("line".equals(kind.get("type"))) {
            one.put("lineStyle", Map.of("color", colour, "width", 2));
            one.put("z", 3); // above the bars, whichever comes first in the legend
        }
        series.add(one);
        return this;
    }

    public Map<String, Object> build() {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("tooltip", Map.of("trigger", "axis", "valueFormatter", format, "confine", true));
        option.put("legend", Map.of("top", 0, "type", "scroll"));
        option.put("grid", Map.of("left", 8, "right", 12, "top", 56, "bottom", 8, "containLabel", true));
        option.put("xAxis", Map.of("type", "category", "data", categories));
        option.put(
                "yAxis",
                Map.of(
                        "type",
                        "value",
                        "name",
                        unit,
                        "nameTextStyle",
                        Map.of("align", "left"),
                        "axisLabel",
                        Map.of("formatter", format)));
        option.put("series", series);
        return option;
    }
}
