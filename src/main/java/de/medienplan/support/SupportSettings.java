package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** The one row of {@link SettingsRow}. */
@Entity
@Tracked("support.settings")
class SupportSettings extends Stored<SettingsRow> {

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
    protected void update(SettingsRow row) {
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

    private static void check(SettingsRow row) {
        throwIfAt(row.postStep().signum() <= 0, "support.settings.field.postStep", "support.settings.stepPositive");
        throwIfAt(!within(row.hiringMonths(), 0, 60), "support.settings.field.hiringMonths", "support.settings.months");
        throwIfAt(
                !within(row.trainingMonths(), 0, 60),
                "support.settings.field.trainingMonths",
                "support.settings.months");
        throwIfAt(!within(row.requestMonth(), 1, 12), "support.settings.field.requestMonth", "support.settings.day");
        throwIfAt(!within(row.requestDay(), 1, 31), "support.settings.field.requestDay", "support.settings.day");
        throwIfAt(
                row.maxNewPostsPerYear().signum() < 0,
                "support.settings.field.maxNewPostsPerYear",
                "support.settings.maxNew");
        boolean rate = row.absenceRate().signum() >= 0 && row.absenceRate().compareTo(BigDecimal.ONE) < 0;
        throwIfAt(!rate, "support.settings.field.absenceRate", "support.settings.absence");
    }

    private static boolean within(int value, int low, int high) {
        return value >= low && value <= high;
    }

    @Override
    protected SettingsRow row() {
        return new SettingsRow(
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
