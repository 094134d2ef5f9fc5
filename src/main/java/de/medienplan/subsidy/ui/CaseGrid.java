package de.medienplan.subsidy.ui;

import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.CaseRow;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** The cases as a list; who pays what this month stands before what it follows from. */
class CaseGrid extends DataGrid<CaseRow> {

    private static final long serialVersionUID = 1L;

    CaseGrid() {
        text("subsidy.field.reference", CaseRow::reference).setFrozen(true);
        text("subsidy.field.alias", CaseRow::alias).setFlexGrow(0);
        text("subsidy.field.family", each -> each.file().family()).setFlexGrow(0);
        value("subsidy.field.placeShort", Kind.INTEGER, each -> each.file().place());
        text("subsidy.field.school", each -> each.school().name());
        value("subsidy.field.classYear", Kind.INTEGER, each -> each.school().classYear());
        shown("subsidy.field.state", row -> Translations.text(row.state().label()), CaseGrid::state)
                .setFlexGrow(0);
        sum("subsidy.field.city", Kind.MONEY, each -> each.shares().city());
        sum("subsidy.field.parents", Kind.MONEY, each -> each.shares().parents());
        value("subsidy.field.share", Kind.PERCENT, row -> row.shares().percent().movePointLeft(2));
        text("subsidy.field.kind", each -> each.entitlement().kind());
        value(
                "subsidy.field.entitledUntil",
                Kind.DATE,
                each -> each.entitlement().until());
        value("subsidy.field.contractUntil", Kind.DATE, each -> each.contract().until());
        value("subsidy.field.price", Kind.MONEY, each -> each.contract().amount());
    }

    private static Status state(CaseRow row) {
        Tone tone = switch (row.state()) {
            case SUBSIDISED -> Tone.GOOD;
            case COMING -> Tone.NOTICE;
            case FULL, BOUGHT, ENDED -> Tone.NEUTRAL;
        };
        return new Status(Translations.text(row.state().label()), tone);
    }
}
