package de.medienplan.ui;

import java.text.Collator;
import java.util.Locale;

/** Sorts text as a German directory does: Ä beside A, upper and lower case alike. */
public final class GermanOrder {

    private GermanOrder() {}

    public static int compare(String a, String b) {
        Collator collator = Collator.getInstance(Locale.GERMANY);
        collator.setStrength(Collator.SECONDARY);
        int order = collator.compare(a, b);
        return order == 0 ? a.compareTo(b) : order;
    }
}
