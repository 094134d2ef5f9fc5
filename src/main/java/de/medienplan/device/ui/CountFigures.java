package de.medienplan.device.ui;

import de.medienplan.device.CountTotals;
import de.medienplan.device.GroupMembers;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many schools have counts, and how many devices each support group has. */
final class CountFigures {

    private CountFigures() {}

    static List<KeyFigure> of(CountTotals totals, int schools) {
        Locale locale = Translations.locale();
        KeyFigure counted = new KeyFigure(
                "device.counts.schools",
                Formats.integer(totals.countedSchools(), locale),
                Translations.text("device.ofSchools", schools));
        Stream<KeyFigure> groups = totals.groups().stream()
                .map(total -> KeyFigure.named(
                        total.group().name(locale),
                        Formats.integer(total.devices(), locale),
                        GroupMembers.names(total.members())));
        return Stream.concat(Stream.of(counted), groups).toList();
    }
}
