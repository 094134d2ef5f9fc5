package de.medienplan.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the charts of this product: bars and lines over categories or values, one look for all. */
public final class ChartOptions {

    private final Map<String, Object> across;
    private Map<String, Object> upwards = valueAxis("", "number");
    private final List<Map<String, Object>> series = new ArrayList<>();
    private String trigger = "axis";
    private String format = "number";

    private ChartOptions(Map<String, Object> across) {
        this.across = across;
    }

    /** @param categories what stands along the horizontal axis */
    public static ChartOptions over(List<String> categories) {
        return new ChartOptions(categoryAxis(categories));
    }

    /** Over values such as seconds or euros; name and format as in {@link #unit}. */
    public static ChartOptions overValues(String name, String formatName) {
        Map<String, Object> axis = valueAxis(name, formatName);
        axis.put("nameLocation", "middle");
        axis.put("nameGap", 28);
        return new ChartOptions(axis);
    }

    /** The unit of the vertical axis, e.g. {@code Mio. €}, and one of the formats number, euro, millionEuro, percent. */
    public ChartOptions unit(String name, String formatName) {
        upwards = named(valueAxis(name, formatName));
        format = formatName;
        return this;
    }

    /** Categories along the vertical axis. */
    public ChartOptions upwards(String name, List<String> categories) {
        upwards = categoryAxis(categories);
        upwards.put("name", name);
        named(upwards);
        return this;
    }

    /** The axes begin near the first value instead of at zero. */
    public ChartOptions scaled() {
        across.put("scale", true);
        upwards.put("scale", true);
        return this;
    }

    /** Another format for the figures that are told when pointed at. */
    public ChartOptions tell(String formatName) {
        format = formatName;
        return this;
    }

    /** Where the vertical axis ends; by itself if null. */
    public ChartOptions most(@Nullable Number value) {
        if (value != null) {
            upwards.put("max", value);
        }
        return this;
    }

    /** Tells the figures of one point, not of all above each other. */
    public ChartOptions tellEachPoint() {
        trigger = "item";
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

    /** @param values a number for each category, or points as lists of two */
    public ChartOptions line(String name, String colour, List<?> values) {
        return add(name, colour, values, Map.of("type", "line", "symbolSize", 5));
    }

    /** A line that changes at each category, for capacities and posts. */
    public ChartOptions steps(String name, String colour, List<? extends @Nullable Number> values) {
        return add(name, colour, values, Map.of("type", "line", "step", "middle", "symbol", "none"));
    }

    /** A line that holds its height until the next point, for what was the best so far. */
    public ChartOptions stepsTo(String name, String colour, List<?> points) {
        return add(name, colour, points, Map.of("type", "line", "step", "end", "symbol", "none"));
    }

    private ChartOptions add(String name, String colour, List<?> values, Map<String, Object> kind) {
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
        option.put("tooltip", tooltip());
        option.put("legend", Map.of("top", 0, "type", "scroll"));
        int below = across.containsKey("nameGap") ? 28 : 8;
        option.put("grid", Map.of("left", 8, "right", 24, "top", 56, "bottom", below, "containLabel", true));
        option.put("xAxis", across);
        option.put("yAxis", upwards);
        option.put("series", series);
        return option;
    }

    /** A single point has two figures, which no one format fits. */
    private Map<String, Object> tooltip() {
        return trigger.equals("item")
                ? Map.of("trigger", trigger, "confine", true)
                : Map.of("trigger", trigger, "valueFormatter", format, "confine", true);
    }

    private static Map<String, Object> categoryAxis(List<String> categories) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "category");
        axis.put("data", categories);
        return axis;
    }

    private static Map<String, Object> valueAxis(String name, String format) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("name", name);
        axis.put("axisLabel", Map.of("formatter", format));
        return axis;
    }

    private static Map<String, Object> named(Map<String, Object> axis) {
        axis.put("nameTextStyle", Map.of("align", "left"));
        return axis;
    }
}
