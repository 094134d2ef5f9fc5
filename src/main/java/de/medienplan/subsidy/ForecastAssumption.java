package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import java.math.BigDecimal;

/**
 * A figure that the forecast stands on.
 *
 * @param value a share (1 is all) or euros, as {@code kind} says
 * @param source paper or entry that it comes from
 */
public record ForecastAssumption(Message what, BigDecimal value, Table.Kind kind, String source) {}
