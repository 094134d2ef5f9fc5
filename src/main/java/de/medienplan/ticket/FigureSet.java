package de.medienplan.ticket;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All figures of the service; a copy with another amount shows what it would do. */
public final class FigureSet {

    private final Map<ServiceFigure, BigDecimal> amounts;

    private FigureSet(Map<ServiceFigure, BigDecimal> amounts) {
        this.amounts = amounts;
    }

    public static FigureSet of(List<ServiceFigureRow> rows) {
        Map<ServiceFigure, BigDecimal> amounts = new EnumMap<>(ServiceFigure.class);
        rows.forEach(row -> amounts.put(row.figure(), row.amount()));
        return new FigureSet(amounts);
    }

    public BigDecimal exact(ServiceFigure figure) {
        return Objects.requireNonNull(amounts.get(figure), figure.name());
    }

    public double get(ServiceFigure figure) {
        return exact(figure).doubleValue();
    }

    public FigureSet with(ServiceFigure figure, double amount) {
        Map<ServiceFigure, BigDecimal> changed = new EnumMap<>(amounts);
        changed.put(figure, BigDecimal.valueOf(amount));
        return new FigureSet(changed);
    }

    /** Hours that the service desk is open on a working day. */
    public double openHoursPerDay() {
        return get(ServiceFigure.OPEN_UNTIL) - get(ServiceFigure.OPEN_FROM);
    }

    /** Hours a week in which one full post works on tickets, over the whole year. */
    public double ticketHoursPerWeek() {
        return presentHoursPerWeek() * get(ServiceFigure.OCCUPANCY);
    }

    /** Hours a week in which one full post is at its desk, over the whole year. */
    public double presentHoursPerWeek() {
        return get(ServiceFigure.WEEKLY_HOURS) * (1 - get(ServiceFigure.ABSENCE)) * (1 - get(ServiceFigure.OVERHEAD));
    }
}
