package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.offer.CareCallRow;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;
import java.util.function.Function;

/** The hours that schools called, also cancelled ones. */
class CallGrid extends DataGrid<CareCallRow> {

    private static final long serialVersionUID = 1L;

    /** @param school name of a school by its id */
    CallGrid(Function<SchoolId, String> school, Consumer<CareCallRow> cancel) {
        value("offer.call.on", Table.Kind.DATE, CareCallRow::calledOn);
        text("offer.school", row -> school.apply(row.schoolId())).setFlexGrow(1);
        value("offer.call.hours", Table.Kind.DECIMAL, CareCallRow::hours);
        value("offer.fund.field.hourlyRate", Table.Kind.MONEY, CareCallRow::hourlyRate);
        value("offer.call.amount", Table.Kind.MONEY, CareCallRow::amount);
        text("offer.call.purpose", CareCallRow::purpose).setFlexGrow(1);
        shown(
                "offer.call.state",
                row -> Translations.text(row.cancelled() ? "offer.call.cancelled" : "offer.call.valid"),
                row -> new Status(
                        Translations.text(row.cancelled() ? "offer.call.cancelled" : "offer.call.valid"),
                        row.cancelled() ? Tone.NEUTRAL : Tone.GOOD));
        if (Rights.has(MayEquip.class)) {
            addComponentColumn(row -> cancelButton(row, cancel))
                    .setFlexGrow(0)
                    .setWidth("9rem")
                    .setFrozenToEnd(true);
        }
    }

    private static Button cancelButton(CareCallRow row, Consumer<CareCallRow> cancel) {
        Button button = Buttons.inline("offer.call.cancel", () -> cancel.accept(row));
        button.setVisible(!row.cancelled());
        return button;
    }
}
