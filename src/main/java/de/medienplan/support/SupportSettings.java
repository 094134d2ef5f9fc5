package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** The one row of {@link Settings}. */
@Entity
@Tracked("support.settings")
class SupportSettings extends Stored<Settings> {

    static final long ONLY = 1;

    @Enumerated(EnumType.STRING)
    private Interpretation interpretation;

    private BigDecimal postStep;
    private int hiringMonths;
    private int trainingMonths;
    private BigDecimal absenceRate;
    private int requestMonth;
    private int requestDay;
    private BigDecimal maxNewPostsPerYear;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected SupportSettings() {}

    @Override
    protected void update(Settings row) {
        check(row);
        interpretation = row.interpretation();
        postStep = row.postStep();
        hiringMonths = row.hiringMonths();
        trainingMonths = row.trainingMonths();
        absenceRate = row.absenceRate();
        requestMonth = row.requestMonth();
        requestDay = row.requestDay();
        maxNewPostsPerYear = row.maxNewPostsPerYear();
        source = required(row.source(), "support.settings.field.source");
    }

    private static void check(Settings row) {
        refuseIf(row.postStep().signum() <= 0, "support.settings.stepPositive");
        refuseIf(!within(row.hiringMonths(), 0, 60), "support.settings.months");
        refuseIf(!within(row.trainingMonths(), 0, 60), "support.settings.months");
        refuseIf(!within(row.requestMonth(), 1, 12), "support.settings.day");
        refuseIf(!within(row.requestDay(), 1, 31), "support.settings.day");
        refuseIf(row.maxNewPostsPerYear().signum() < 0, "support.settings.maxNew");
        boolean rate = row.absenceRate().signum() >= 0 && row.absenceRate().compareTo(BigDecimal.ONE) < 0;
        refuseIf(!rate, "support.settings.absence");
    }

    private static boolean within(int value, int low, int high) {
        return value >= low && value <= high;
    }

    @Override
    protected Settings row() {
        return new Settings(
                id(),
                version(),
                interpretation,
                postStep,
                hiringMonths,
                trainingMonths,
                absenceRate,
                requestMonth,
                requestDay,
                maxNewPostsPerYear,
                source);
    }
}
