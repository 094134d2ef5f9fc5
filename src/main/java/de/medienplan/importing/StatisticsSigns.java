package de.medienplan.importing;

import java.util.Locale;
import java.util.Set;

/**
 * The signs that German statistics offices put where there is no number: "–" nothing, "." unknown or secret, "…" later,
 * "/" not certain, "x" makes no sense. Source: DIN 55301, table 4; each yearbook of Destatis explains them ("Zeichenerklärung").
 */
final class StatisticsSigns {

    private static final Set<String> SIGNS = Set.of(
            "–", "-", "—", "−", "…", "...", "..", ".", "/", "x", "·", "•", "k.a.", "k. a.", "ka", "n.v.", "n/a", "#nv");

    private StatisticsSigns() {}

    static boolean isSign(String text) {
        return SIGNS.contains(text.toLowerCase(Locale.GERMAN));
    }
}
