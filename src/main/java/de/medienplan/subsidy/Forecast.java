package de.medienplan.subsidy;

import java.util.List;

/**
 * What the subsidies will cost, with everything it stands on.
 *
 * @param rows one for each school year; none without pilot figures
 * @param schools of the chosen plan, in its order; none without a plan
 */
public record Forecast(List<ForecastRow> rows, List<PlannedSchool> schools, List<ForecastAssumption> assumptions) {

    static final Forecast NONE = new Forecast(List.of(), List.of(), List.of());
}
