package de.medienplan.device;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The pilot table of the council paper (DS 1000/2020): tablets as a share of the pupils, subsidised families as a share
 * of the tablets. The two bases differ, so each line names its own. Percentages are whole, rounded half up.
 */
public final class PilotReport {

    private PilotReport() {}

    /** One column a school year, the earliest first. */
    public static Table table(List<PilotYear> years, Locale locale) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text("device.pilot.line", locale), Table.Kind.TEXT));
        columns.add(new Column(text("device.pilot.base", locale), Table.Kind.TEXT));
        years.forEach(year -> columns.add(new Column(year.year().toString(), Table.Kind.TEXT)));
        List<List<String>> rows = List.of(
                row("device.pilot.pupils", "device.pilot.base.none", years, locale, PilotYear::pupils),
                row("device.pilot.tablets", "device.pilot.base.none", years, locale, PilotYear::tablets),
                share(
                        "device.pilot.tabletShare",
                        "device.pilot.base.pupils",
                        years,
                        locale,
                        PilotYear::tablets,
                        PilotYear::pupils),
                row("device.pilot.entitled", "device.pilot.base.none", years, locale, PilotYear::entitled),
                share(
                        "device.pilot.entitledShare",
                        "device.pilot.base.tablets",
                        years,
                        locale,
                        PilotYear::entitled,
                        PilotYear::tablets),
                row("device.pilot.siblings", "device.pilot.base.none", years, locale, PilotYear::siblings),
                share(
                        "device.pilot.siblingShare",
                        "device.pilot.base.tablets",
                        years,
                        locale,
                        PilotYear::siblings,
                        PilotYear::tablets));
        return new Table(text("device.pilot", locale), columns, rows);
    }

    /** Whole percent, half up: 10.5 becomes 11. */
    static int percent(int part, int base) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static List<String> row(
            String key, String base, List<PilotYear> years, Locale locale, ToIntFunction<PilotYear> value) {
        List<String> cells = new ArrayList<>(List.of(text(key, locale), text(base, locale)));
        years.forEach(year -> cells.add(Formats.integer(value.applyAsInt(year), locale)));
        return cells;
    }

    private static List<String> share(
            String key,
            String baseKey,
            List<PilotYear> years,
            Locale locale,
            ToIntFunction<PilotYear> part,
            ToIntFunction<PilotYear> base) {
        List<String> cells = new ArrayList<>(List.of(text(key, locale), text(baseKey, locale)));
        years.forEach(year -> cells.add(percent(part.applyAsInt(year), base.applyAsInt(year)) + "\u00a0%"));
        return cells;
    }

    private static String text(String key, Locale locale) {
        return Texts.render(Message.of(key), locale);
    }
}
