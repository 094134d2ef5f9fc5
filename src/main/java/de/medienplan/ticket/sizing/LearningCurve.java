package de.medienplan.ticket.sizing;

import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;

/**
 * What schools need more while they settle in: the factor of the first month, falling evenly to the usual number.
 *
 * @param factor tickets of the first month over the usual
 * @param months until they are usual
 */
public record LearningCurve(double factor, int months) {

    private static final int MONTHS = 3;

    public static LearningCurve of(FigureSet figures) {
        return new LearningCurve(
                figures.get(ServiceFigure.LEARNING_FACTOR), (int) figures.get(ServiceFigure.LEARNING_MONTHS));
    }

    /** Share of the usual tickets that comes on top in the month; 0 is that of going live. */
    public double extra(int month) {
        return month < 0 || month >= months ? 0 : (factor - 1) * (1 - month / (double) months);
    }

    /** The mean of the three months of the quarter; 0 is that of going live. */
    public double extraOfQuarter(int quarter) {
        double sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            sum += extra(quarter * MONTHS + month);
        }
        return sum / MONTHS;
    }
}
