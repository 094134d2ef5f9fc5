package de.medienplan.device.ui;

import de.medienplan.device.mdm.MdmImportRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Which exports were taken over, by whom and with what result. */
class MdmLog extends DataGrid<MdmImportRow> {

    private static final long serialVersionUID = 1L;

    MdmLog(List<MdmImportRow> rows) {
        text(
                "device.mdm.log.at",
                row -> Formats.dateTime(
                        LocalDateTime.ofInstant(row.at(), ZoneId.systemDefault()), Translations.locale()));
        text("device.mdm.log.actor", MdmImportRow::actor);
        text("device.mdm.log.file", MdmImportRow::fileName).setFlexGrow(1);
        text("device.year", row -> row.year().toString());
        value("device.mdm.log.read", Table.Kind.INTEGER, MdmImportRow::rowsRead);
        value("device.mdm.log.counted", Table.Kind.INTEGER, MdmImportRow::rowsCounted);
        value("device.mdm.log.left", Table.Kind.INTEGER, MdmImportRow::rowsLeft);
        value("device.mdm.log.changed", Table.Kind.INTEGER, MdmImportRow::cellsChanged);
        show(rows);
    }
}
