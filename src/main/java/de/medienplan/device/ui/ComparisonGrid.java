package de.medienplan.device.ui;

import de.medienplan.device.mdm.Comparison;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** Export against stored count, cell by cell. */
class ComparisonGrid extends DataGrid<Comparison> {

    private static final long serialVersionUID = 1L;

    ComparisonGrid() {
        text("device.school", row -> row.school().label()).setFrozen(true).setFlexGrow(1);
        text("device.category", row -> row.category().name());
        sum("device.mdm.stored", Table.Kind.INTEGER, Comparison::stored);
        sum("device.mdm.export", Table.Kind.INTEGER, Comparison::counted);
        sum("device.mdm.difference", Table.Kind.INTEGER, Comparison::difference);
        shown(
                "device.mdm.state",
                row -> Translations.text(row.state().label()),
                row -> new Status(Translations.text(row.state().label()), tone(row.state())));
    }

    private static Tone tone(Comparison.State state) {
        return switch (state) {
            case SAME -> Tone.GOOD;
            case NEW -> Tone.NOTICE;
            case DIFFERENT -> Tone.WARNING;
            case MISSING -> Tone.DANGER;
        };
    }
}
