package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.grid.Grid;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.LetterCase;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The cases that letters can be written for, to choose from. */
class LetterGrid extends DataGrid<LetterCase> {

    private static final long serialVersionUID = 1L;

    LetterGrid(List<LetterCase> cases) {
        setSelectionMode(Grid.SelectionMode.MULTI);
        text("subsidy.field.reference", each -> each.row().reference());
        text("subsidy.field.family", each -> each.row().file().family());
        text("subsidy.field.school", each -> each.row().school().name());
        text("subsidy.field.state", each -> Translations.text(each.row().state().label()));
        text("subsidy.field.kind", each -> each.row().entitlement().kind());
        value(
                "subsidy.field.entitledUntil",
                Kind.DATE,
                each -> each.row().entitlement().until());
        value("subsidy.field.city", Kind.MONEY, each -> each.row().shares().city());
        value("subsidy.field.lastWritten", Kind.DATE, LetterCase::lastWritten);
        show(cases);
    }

    /** Chooses those for which no such letter was written yet. */
    void chooseUnwritten() {
        asMultiSelect()
                .setValue(rows().stream()
                        .filter(each -> each.lastWritten() == null)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    List<CaseId> chosen() {
        return getSelectedItems().stream().map(each -> each.row().id()).toList();
    }
}
