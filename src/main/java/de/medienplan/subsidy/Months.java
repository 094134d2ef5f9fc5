package de.medienplan.subsidy;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** How months are written: {@code 09/2026}. */
public final class Months {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("MM/yyyy");

    private Months() {}

    public static String text(YearMonth month) {
        return FORMAT.format(month);
    }
}
