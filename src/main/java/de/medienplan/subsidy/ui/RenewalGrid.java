package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.grid.Grid;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.RenewalLine;
import de.medienplan.subsidy.RenewalState;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What would become of each case in the new school year; those that can be renewed can be chosen. */
class RenewalGrid extends DataGrid<RenewalLine> {

    private static final long serialVersionUID = 1L;

    RenewalGrid(List<RenewalLine> lines) {
        setSelectionMode(Grid.SelectionMode.MULTI);
        setItemSelectableProvider(line -> line.state().isSelectable());
        text("subsidy.field.reference", RenewalLine::reference);
        text("subsidy.field.alias", RenewalLine::alias);
        text("subsidy.field.school", RenewalLine::school);
        value("subsidy.field.classYear", Kind.INTEGER, RenewalLine::classYear);
        text("subsidy.field.kind", RenewalLine::kind);
        value("subsidy.field.entitledUntil", Kind.DATE, RenewalLine::entitledUntil);
        shown("subsidy.field.state", line -> Translations.text(line.state().label()), RenewalGrid::state);
        show(lines);
        choose(line -> line.state() == RenewalState.CLASS_ONLY);
    }

    /** Chooses all that can be renewed. */
    void chooseAll() {
        choose(line -> line.state().isSelectable());
    }

    private void choose(Predicate<RenewalLine> wanted) {
        asMultiSelect().setValue(rows().stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Status state(RenewalLine line) {
        Tone tone = switch (line.state()) {
            case NEEDS_PROOF -> Tone.WARNING;
            case CLASS_ONLY -> Tone.NOTICE;
            case DONE -> Tone.GOOD;
            case LAST_CLASS, ENDS -> Tone.NEUTRAL;
        };
        return new Status(Translations.text(line.state().label()), tone);
    }
}
