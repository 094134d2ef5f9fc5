package de.medienplan.offer.ui;

import de.medienplan.offer.MeasureCell;
import de.medienplan.offer.MeasureRow;
import de.medienplan.offer.Offer;
import de.medienplan.offer.ParticipationRow;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        text("offer.participation.field.nextStep", MeasureGrid::nextStep)
                .setAutoWidth(false)
                .setWidth("14rem");
    }

    private void measure(String key, Function<MeasureRow, MeasureCell> cell) {
        shown(key, row -> Translations.text(cell.apply(row).label()), row -> Tones.status(cell.apply(row)));
    }

    private static String nextStep(MeasureRow row) {
        return Arrays.stream(Offer.values())
                .map(row::participation)
                .filter(Objects::nonNull)
                .map(ParticipationRow::nextStep)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
