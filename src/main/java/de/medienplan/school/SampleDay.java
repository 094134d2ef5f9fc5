package de.medienplan.school;

import de.medienplan.shared.Quarter;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;

/**
 * A sample and the day of its loading. The files of the running sample tell of a programme that began in the middle of 2020
 * and of equipment counted in 2026/27; both move by whole years, so that every day falls into the third year of the
 * programme and into the school year of the last counts. The same day gives the same data. The figures of the council paper
 * never move.
 */
public record SampleDay(Sample sample, LocalDate day) {

    private static final int PROGRAMME_BEGAN = 2020;
    private static final int COUNTED_IN = 2026;

    /** The sample of the council paper. */
    public static SampleDay ofCouncilPaper() {
        return new SampleDay(Sample.COUNCIL_PAPER, Sample.COUNCIL_PAPER.day().orElseThrow());
    }

    public boolean isRunning() {
        return sample == Sample.RUNNING;
    }

    public Quarter quarter() {
        return Quarter.of(day);
    }

    /** The budget year in which the programme began. */
    public int firstYear() {
        return PROGRAMME_BEGAN + years();
    }

    /** Years that the programme's dates move by. */
    public int years() {
        int began = quarter().number() > 2 ? day.getYear() - 2 : day.getYear() - 3;
        return isRunning() ? began - PROGRAMME_BEGAN : 0;
    }

    /** Years that the dates of counts and deliveries move by. */
    public int inventoryYears() {
        return isRunning() ? SchoolYear.of(day).start() - COUNTED_IN : 0;
    }

    /** A date of counts and deliveries, moved; what would lie beyond the day is told for the day. */
    public LocalDate inventory(LocalDate date) {
        LocalDate moved = date.plusYears(inventoryYears());
        return isRunning() && moved.isAfter(day) ? day : moved;
    }

    /** A quarter of the programme, moved. */
    public Quarter moved(Quarter quarter) {
        return new Quarter(quarter.year() + years(), quarter.number());
    }

    /** The same in the notation of scenarios. */
    public String moved(String quarter) {
        return moved(Quarter.parse(quarter)).toString();
    }
}
