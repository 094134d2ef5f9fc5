package de.medienplan.support;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import java.util.Locale;

/** Tables narrow enough for a printed page. */
final class PaperTables {

    private final Forecast forecast;
    private final Locale locale;

    PaperTables(Forecast forecast, Locale locale) {
        this.forecast = forecast;
        this.locale = locale;
    }

    /** Need against capacity in the quarter of the highest need of each school year. */
    Table course() {
        return new Columns<Forecast.Point>(locale)
                .text(
                        "support.schoolYear",
                        point -> point.quarter().schoolYear().toString())
                .text("support.peakQuarter", point -> point.quarter().label())
                .decimal("support.need", point -> PostNeed.shown(point.need().total()))
                .decimal("support.needRounded", Forecast.Point::posts)
                .decimal(
                        "support.approved",
                        point -> PostNeed.shown(point.capacity().approved()))
                .decimal("support.gap", point -> PostNeed.shown(point.missing()))
                .table("support.course", forecast.peaks());
    }
}
