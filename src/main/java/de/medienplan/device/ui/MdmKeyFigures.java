package de.medienplan.device.ui;

import de.medienplan.device.mdm.Comparison;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** What an export of a device management comes to beside what is stored. */
final class MdmKeyFigures {

    private MdmKeyFigures() {}

    static List<KeyFigure> of(MdmTally counted, List<Comparison> compared) {
        Locale locale = Translations.locale();
        long different = compared.stream()
                .filter(row -> row.state() != Comparison.State.SAME)
                .count();
        return List.of(
                new KeyFigure(
                        "device.mdm.counted",
                        Formats.integer(counted.counted(), locale),
                        Translations.text("device.mdm.ofRows", counted.rowsRead())),
                new KeyFigure(
                        "device.mdm.same",
                        Formats.integer(compared.size() - different, locale),
                        Translations.text("device.mdm.ofCells", compared.size())),
                new KeyFigure("device.mdm.different", Formats.integer(different, locale))
                        .tone(different > 0 ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                                "device.mdm.doubtful",
                                Formats.integer(counted.doubtful(), locale),
                                Translations.text("device.mdm.doubtful.note", counted.leftOut()))
                        .tone(counted.doubtful() > 0 ? Tone.WARNING : counted.leftOut() > 0 ? Tone.NOTICE : Tone.GOOD));
    }
}
