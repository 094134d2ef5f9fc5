package de.medienplan.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the steps of a made-up application were taken; null: not yet, or never. */
record SampleCourse(
        @Nullable LocalDate submitted,
        @Nullable LocalDate approved,
        @Nullable LocalDate rejected,
        @Nullable LocalDate implemented,
        @Nullable LocalDate drawn,
        @Nullable LocalDate settled) {

    private static final LocalDate SUBMITTED = LocalDate.of(2022, 3, 15);
    private static final LocalDate APPROVED = LocalDate.of(2022, 9, 1);
    private static final LocalDate REJECTED = LocalDate.of(2022, 10, 4);
    private static final LocalDate IMPLEMENTED = LocalDate.of(2023, 6, 30);
    private static final LocalDate DRAWN = LocalDate.of(2023, 10, 16);
    private static final LocalDate SETTLED = LocalDate.of(2024, 5, 31);

    /** Within the dates of the programme of the council paper. */
    static SampleCourse ofCouncilPaper(int number) {
        return new SampleCourse(
                number % 12 != 0 ? SUBMITTED : null,
                number % 6 != 1 ? APPROVED : null,
                number % 36 == 1 ? REJECTED : null,
                number % 4 != 3 ? IMPLEMENTED : null,
                number % 4 != 2 ? DRAWN : null,
                number % 8 == 4 ? SETTLED : null);
    }

    /**
     * In step with the works at the school: filed before they begin, drawn and settled after they end, as far as the day.
     *
     * @param begin first day of the works
     * @param end their last day
     */
    static SampleCourse around(LocalDate begin, LocalDate end, int number, LocalDate day) {
        boolean rejected = number % 41 == 7;
        LocalDate decided = begin.minusMonths(3).plusDays(number % 20);
        SampleCourse all = new SampleCourse(
                begin.minusMonths(8).plusDays(number % 25),
                rejected ? null : decided,
                rejected ? decided : null,
                end.minusDays(number % 30),
                end.plusDays(40 + number % 30),
                end.plusDays(130 + number % 60));
        return all.until(day);
    }

    private SampleCourse until(LocalDate day) {
        return new SampleCourse(
                past(submitted, day),
                past(approved, day),
                past(rejected, day),
                past(implemented, day),
                past(drawn, day),
                past(settled, day));
    }

    private static @Nullable LocalDate past(@Nullable LocalDate date, LocalDate day) {
        return date == null || date.isAfter(day) ? null : date;
    }

    @Nullable
    LocalDate of(Action action) {
        return switch (action) {
            case SUBMIT -> submitted;
            case APPROVE -> approved;
            case REJECT -> rejected;
            case IMPLEMENT -> implemented;
            case DRAW -> drawn;
            case SETTLE -> settled;
            default -> null;
        };
    }
}
