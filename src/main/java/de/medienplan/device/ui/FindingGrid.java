package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import de.medienplan.device.mdm.FindingKind;
import de.medienplan.device.mdm.MdmFinding;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of the export that are not counted, with the reason; an unknown school can be assigned here. */
class FindingGrid extends DataGrid<MdmFinding> {

    private static final long serialVersionUID = 1L;

    FindingGrid(List<SchoolRow> schools, MdmSettings settings, Runnable assigned) {
        shown(
                "device.mdm.finding",
                finding -> Translations.text(finding.kind().label()),
                finding -> new Status(
                        Translations.text(finding.kind().label()),
                        finding.kind().isDoubtful() ? Tone.WARNING : Tone.NEUTRAL));
        text("device.mdm.finding.text", MdmFinding::text).setFlexGrow(1);
        sum("device.mdm.finding.rows", Table.Kind.INTEGER, MdmFinding::rows);
        text(
                "device.mdm.finding.examples",
                finding -> finding.examples().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        if (Rights.has(MayEquip.class)) {
            addComponentColumn(finding -> {
                        if (finding.kind() != FindingKind.UNKNOWN_SCHOOL
                                || finding.text().isEmpty()) {
                            return new Span();
                        }
                        ComboBox<SchoolRow> box = new ComboBox<>();
                        box.setItems(schools);
                        box.setItemLabelGenerator(SchoolRow::label);
                        box.setPlaceholder(Translations.text("device.mdm.assign"));
                        box.setAriaLabel(Translations.text("device.mdm.assign"));
                        box.addValueChangeListener(event -> {
                            settings.assign(finding.text(), event.getValue().id());
                            assigned.run();
                        });
                        return box;
                    })
                    .setHeader(Translations.text("device.mdm.assign"))
                    .setWidth("14rem")
                    .setFlexGrow(0);
        }
    }
}
