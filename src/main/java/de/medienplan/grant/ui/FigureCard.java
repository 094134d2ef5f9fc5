package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;

/** A figure with what each source says, side by side, and which one is computed with. */
class FigureCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;
    private final transient FigureRow figure;
    private final transient Runnable changed;

    FigureCard(Figures figures, FigureRow figure, Runnable changed) {
        this.figures = figures;
        this.figure = figure;
        this.changed = changed;
        Div head = new Div(new H2(figure.name()), state());
        head.addClassName("mp-aside-head");
        add(head);
        if (figure.choice().openReason() != null) {
            add(new Span(figure.choice().openReason()));
        }
        if (!figure.variants().isEmpty()) {
            add(table());
        }
        add(buttons());
    }

    private Status state() {
        if (figure.isOpen()) {
            return new Status(Translations.text("grant.figure.open"), Tone.WARNING);
        }
        return figure.isDisputed()
                ? new Status(Translations.text("grant.figure.disputed"), Tone.WARNING)
                : new Status(Translations.text("grant.figure.undisputed"), Tone.GOOD);
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("mp-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("value", "source", "sourceDate", "difference", "choice")) {
            head.addHeaderCell().setText(Translations.text("grant.figure." + key));
        }
        figure.variants().forEach(variant -> fill(table.getBody().addRow(), variant));
        return table;
    }

    private void fill(NativeTableRow row, FigureRow.Variant variant) {
        var value = row.addDataCell();
        value.setText(FigureValues.text(figure.kind(), variant.value()));
        value.addClassName("mp-figure-cell");
        row.addDataCell().setText(variant.source());
        row.addDataCell().setText(Formats.date(variant.sourceDate(), Translations.locale()));
        var difference = row.addDataCell();
        difference.setText(FigureValues.difference(figure, variant));
        difference.addClassName("mp-figure-cell");
        if (figure.isChosen(variant)) {
            row.addDataCell().add(new Status(Translations.text("grant.figure.chosen"), Tone.GOOD));
        } else if (Rights.has(MayManageMoney.class)) {
            Button choose = Buttons.inline("grant.figure.choose", () -> choose(variant));
            choose.setAriaLabel(Translations.text(
                    "grant.figure.chooseThis", FigureValues.text(figure.kind(), variant.value()), variant.source()));
            row.addDataCell().add(choose);
        } else {
            row.addDataCell();
        }
    }

    private void choose(FigureRow.Variant variant) {
        Long before = figure.choice().chosenId();
        figures.choose(figure, variant.id());
        changed.run();
        Notices.undoable(
                de.medienplan.shared.Message.of(
                        "grant.figure.nowChosen", figure.name(), FigureValues.text(figure.kind(), variant.value())),
                () -> figures.find(figure.code()).ifPresent(now -> {
                    if (before != null) {
                        figures.choose(now, before);
                        changed.run();
                    }
                }));
    }

    private Div buttons() {
        Div row = new Div();
        row.addClassName("mp-page-actions");
        if (Rights.has(MayManageMoney.class)) {
            row.add(
                    small("grant.figure.edit", () -> FigureDialog.change(figures, figure, changed)),
                    small("grant.figure.add", () -> FigureDialog.add(figures, figure, changed)));
        }
        row.add(small("grant.history", this::history));
        return row;
    }

    private static Button small(String key, Runnable action) {
        return Buttons.small(Buttons.link(key, action));
    }

    private void history() {
        Dialog dialog = new Dialog(new HistoryPanel(figures.history(figure.id())));
        dialog.setHeaderTitle(figure.name());
        dialog.setWidth("36rem");
        dialog.getFooter().add(Buttons.plain("ui.close", dialog::close));
        dialog.open();
    }
}
