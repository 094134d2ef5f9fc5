package de.medienplan.device.ui;

import de.medienplan.device.EquipmentGap;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;

/** Target against count, a line per school and category. */
class GapGrid extends DataGrid<EquipmentGap> {

    private static final long serialVersionUID = 1L;

    GapGrid() {
        text("device.school", gap -> gap.school().label()).setFrozen(true).setFlexGrow(1);
        text("device.type", gap -> gap.school().typeCode()).setFlexGrow(0);
        text("device.category", gap -> gap.category().name());
        text("device.target.rule", gap -> TargetRules.rule(gap.rule()));
        sum("device.target.target", Table.Kind.INTEGER, EquipmentGap::target);
        sum("device.target.actual", Table.Kind.INTEGER, EquipmentGap::actual);
        sum("device.target.missing", Table.Kind.INTEGER, EquipmentGap::missing);
        text(
                "device.category.field.payer",
                gap -> Translations.text(gap.category().payer().label()));
        sum("device.target.cost", Table.Kind.MONEY, EquipmentGap::cost);
    }
}
