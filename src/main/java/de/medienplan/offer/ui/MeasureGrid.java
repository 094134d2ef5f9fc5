package de.medienplan.offer.ui;

import de.medienplan.offer.MeasureCell;
import de.medienplan.offer.MeasureRow;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.util.function.Function;

/** All schools against the four measures. */
class MeasureGrid extends DataGrid<MeasureRow> {

    private static final long serialVersionUID = 1L;

    MeasureGrid() {
        text("offer.school", row -> row.school().label()).setFrozen(true).setFlexGrow(1);
        text("offer.type", row -> row.school().typeCode()).setFlexGrow(0);
        measure("offer.measure.1", MeasureRow::pilot);
        measure("offer.measure.2", MeasureRow::portal);
        measure("offer.measure.3", MeasureRow::mobileLearning);
        measure("offer.measure.4", MeasureRow::expansion);
        text("offer.participation.field.nextStep", MeasureRow::nextSteps)
                .setAutoWidth(false)
                .setWidth("14rem");
    }

    private void measure(String key, Function<MeasureRow, MeasureCell> cell) {
        shown(key, row -> Translations.text(cell.apply(row).label()), row -> Tones.status(cell.apply(row)));
    }
}
