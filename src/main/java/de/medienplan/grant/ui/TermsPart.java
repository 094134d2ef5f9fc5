package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rules of a programme and its figures with their sources. */
class TermsPart extends Div {

    private static final long serialVersionUID = 1L;

    TermsPart(Programmes programmes, Figures figures, ProgrammeTerms programme, Runnable changed) {
        Facts rules = new Facts()
                .text(
                        "grant.programme.earlyStart",
                        Translations.text(programme.rules().earlyStart().label()))
                .text(
                        "grant.programme.conceptRequired",
                        Translations.text(programme.rules().conceptRequired() ? "shared.yes" : "shared.no"));
        DataGrid<FigureRow> grid = new DataGrid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.text("grant.figure.name", FigureRow::name)
                .setAutoWidth(false)
                .setWidth("11rem")
                .setFlexGrow(1);
        grid.shown("grant.figure.value", FigureValues::chosen, TermsPart::value)
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.text("grant.figure.source", TermsPart::source)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(2);
        EditableRows.editButtons(grid, FigureRow::name, figure -> FigureDialog.change(figures, figure, changed));
        grid.show(figures(programme));
        grid.setAllRowsVisible(true);
        add(
                rules,
                EditableRows.withNew(
                        grid, "grant.ownShare.add", () -> OwnShareDialog.open(programmes, programme, changed)));
    }

    /** In the order of the fields; the own shares of single years follow the one of all others. */
    private static List<FigureRow> figures(ProgrammeTerms programme) {
        return Arrays.stream(ProgrammeField.values())
                .flatMap(field -> Stream.concat(
                        Stream.ofNullable(programme.figures().get(field)),
                        field == ProgrammeField.OWN_SHARE
                                ? programme.values().ownShares().values().stream()
                                : Stream.of()))
                .toList();
    }

    private static Component value(FigureRow figure) {
        if (figure.isOpen()) {
            return new Status(FigureValues.chosen(figure), Tone.WARNING);
        }
        String text = FigureValues.chosen(figure);
        return figure.isDisputed()
                ? new Status(text + " · " + Translations.text("grant.figure.disputed"), Tone.WARNING)
                : new Div(text);
    }

    private static String source(FigureRow figure) {
        return figure.chosen()
                .map(FigureRow.Variant::source)
                .orElseGet(() -> Objects.requireNonNullElse(figure.choice().openReason(), ""));
    }
}
