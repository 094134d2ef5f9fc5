package de.medienplan.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Hours of a framework contract in the running year.
 *
 * @param agreed of the whole year
 * @param used until the day
 * @param rate euros an hour
 */
public record FrameworkHours(BigDecimal agreed, BigDecimal used, BigDecimal rate, LocalDate day) {

    public static FrameworkHours of(FigureSet figures, LocalDate day) {
        return new FrameworkHours(
                figures.exact(ServiceFigure.FRAMEWORK_HOURS),
                figures.exact(ServiceFigure.FRAMEWORK_USED),
                figures.exact(ServiceFigure.FRAMEWORK_RATE),
                day);
    }

    /** Not below 0. */
    public BigDecimal left() {
        return agreed.subtract(used).max(BigDecimal.ZERO);
    }

    /** Hours by the end of the year if they go on being called as until now. */
    public BigDecimal byYearEnd() {
        return used.multiply(BigDecimal.valueOf(day.lengthOfYear()))
                .divide(BigDecimal.valueOf(day.getDayOfYear()), 1, RoundingMode.HALF_UP);
    }

    public boolean isOverrun() {
        return byYearEnd().compareTo(agreed) > 0;
    }

    public BigDecimal costByYearEnd() {
        return byYearEnd().multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }
}
