package de.medienplan.device;

import de.medienplan.records.StoredRow;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group of devices that the service desk looks after alike. How many of them one post serves is up to support; how many
 * devices a unit counts as, three for a board system, stands with each {@link CategoryRow category}.
 *
 * @param id null for one that is not stored yet
 * @param code capitals, digits, underscores; never changes, plans and devices name it
 */
public record SupportGroupRow(
        @Nullable Long id, int version, String code, String nameDe, String nameEn, String source, LocalDate sourceDate)
        implements StoredRow {

    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameDe;
    }
}
