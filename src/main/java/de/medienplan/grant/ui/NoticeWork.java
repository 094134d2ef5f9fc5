package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.NoticeField;
import de.medienplan.grant.NoticeImport;
import de.medienplan.grant.NoticeLine;
import de.medienplan.grant.NoticeMatch;
import de.medienplan.grant.NoticePreview;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportResult;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.ImportRemarks;
import de.medienplan.ui.ImportWork;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lays the notices of a file beside the applications; what matches is chosen, the user chooses more or fewer. */
class NoticeWork extends ImportWork<NoticeField> {

    private final NoticeImport imports;
    private final Runnable applied;
    private final NoticeGrid grid = new NoticeGrid();
    private List<NoticeLine> lines = List.of();

    /** @param applied is told when a batch was stored */
    NoticeWork(NoticeImport imports, Runnable applied) {
        this.imports = imports;
        this.applied = applied;
        grid.setHeight("26rem");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(event -> choiceChanged());
    }

    /** The lines in sight. */
    Table table() {
        return grid.table(Translations.text("grant.noticeImport"));
    }

    @Override
    protected Component preview(ImportFile<NoticeField> file) {
        lines = List.of();
        NoticePreview found = imports.preview(file.table(), file.mapping());
        lines = found.lines();
        grid.show(lines);
        lines.stream().filter(line -> line.match() == NoticeMatch.MATCHED).forEach(grid::select);
        Div figures = new Div();
        figures.addClassName("mp-figures");
        Arrays.stream(NoticeMatch.values()).map(this::figure).forEach(figures::add);
        Div parts = new Div(figures, grid);
        if (!found.hints().isEmpty()) {
            parts.add(new H3(Translations.text("importing.preview.hints")));
            parts.add(new ImportRemarks("importing.preview.hints", found.hints()));
        }
        return parts;
    }

    private List<NoticeLine> chosen() {
        return grid.getSelectedItems().stream()
                .filter(line -> line.match().isApplicable())
                .toList();
    }

    @Override
    protected boolean isConfirmable() {
        return Rights.has(MayManageMoney.class) && !lines.isEmpty() && !chosen().isEmpty();
    }

    @Override
    protected String confirmText() {
        return Translations.text("grant.noticeImport.apply", chosen().size());
    }

    @Override
    protected ImportResult confirm() {
        BatchResult result = imports.apply(chosen());
        applied.run();
        return new ImportResult(0, (int) result.succeeding(), 0, lines.size() - (int) result.succeeding());
    }

    private KeyFigure figure(NoticeMatch match) {
        List<NoticeLine> of =
                lines.stream().filter(line -> line.match() == match).toList();
        boolean differing = match == NoticeMatch.DIFFERING;
        BigDecimal sum = of.stream()
                .map(line -> differing
                        ? line.difference().orElse(BigDecimal.ZERO)
                        : line.notice().amount())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        KeyFigure figure = new KeyFigure(
                "grant.notice.match." + match,
                Formats.integer(of.size(), Translations.locale()),
                Translations.text(
                        differing ? "grant.notice.differenceSum" : "grant.notice.amountSum",
                        Formats.money(sum, Translations.locale())));
        boolean attention = !of.isEmpty() && match != NoticeMatch.MATCHED;
        return attention ? figure.tone(differing ? Tone.WARNING : Tone.DANGER) : figure;
    }
}
