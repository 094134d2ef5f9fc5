package de.medienplan.rollout.ui;

import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.ui.Address;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which schools are listed with how far they are.
 *
 * @param words part of the name
 * @param standing null for all
 */
record ProgressFilter(String words, @Nullable Standing standing) {

    private static final String WORDS = "suche";
    private static final String STANDING = "stand";

    static ProgressFilter of(Address address) {
        String wanted = address.get(STANDING).orElse("").toUpperCase(Locale.ROOT);
        return new ProgressFilter(
                address.get(WORDS).orElse(""),
                Arrays.stream(Standing.values())
                        .filter(one -> one.name().equals(wanted))
                        .findFirst()
                        .orElse(null));
    }

    Map<String, String> address() {
        return Map.of(
                WORDS, words, STANDING, standing == null ? "" : standing.name().toLowerCase(Locale.ROOT));
    }

    boolean matches(SchoolStanding school) {
        return school.name().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT))
                && (standing == null || school.standing() == standing);
    }
}
