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
        text("subsidy.field.family", CaseRow::family).setFlexGrow(0);
        value("subsidy.field.placeShort", Kind.INTEGER, CaseRow::place);
        text("subsidy.field.school", CaseRow::school);
        value("subsidy.field.classYear", Kind.INTEGER, CaseRow::classYear);
        shown("subsidy.field.state", row -> Translations.text(row.state().label()), CaseGrid::state)
                .setFlexGrow(0);
        sum("subsidy.field.city", Kind.MONEY, CaseRow::city);
        sum("subsidy.field.parents", Kind.MONEY, CaseRow::parents);
        value("subsidy.field.share", Kind.PERCENT, row -> row.percent().movePointLeft(2));
        text("subsidy.field.kind", CaseRow::kind);
        value("subsidy.field.entitledUntil", Kind.DATE, CaseRow::entitledUntil);
        value("subsidy.field.contractUntil", Kind.DATE, CaseRow::contractUntil);
        value("subsidy.field.price", Kind.MONEY, CaseRow::amount);
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
