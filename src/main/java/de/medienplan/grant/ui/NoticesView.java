package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.NoticeField;
import de.medienplan.grant.NoticeImport;
import de.medienplan.grant.NoticeLine;
import de.medienplan.grant.NoticeMatch;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices from a file, reconciled with the applications before anything is taken over. */
@Route("bescheide")
@Menu(title = "grant.noticeImport", order = 215, icon = "vaadin:envelope-open-o")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class NoticesView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient NoticeImport imports;
    private final transient ApplicationServices services;
    private final NoticeGrid grid = new NoticeGrid();
    private final Div mappingRow = new Div();
    private final Button apply = new Button("", event -> apply());
    private transient @Nullable SourceTable table;
    private transient @Nullable ColumnMapping<NoticeField> mapping;

    NoticesView(NoticeImport imports, ApplicationServices services) {
        super("grant.noticeImport");
        this.imports = imports;
        this.services = services;
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(event -> label());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mappingRow.addClassName("mp-filters");
        buttons();
        content(new EmptyState("grant.noticeImport.empty"));
    }

    private void buttons() {
        List<com.vaadin.flow.component.Component> parts = new ArrayList<>();
        if (Rights.has(MayManageMoney.class)) {
            if (table != null) {
                parts.add(apply);
            }
            services.batches().last().ifPresent(batch -> parts.add(UndoBatch.button(services, batch, this::again)));
        }
        parts.add(new ExportMenu(() -> grid.table(Translations.text("grant.noticeImport"))));
        parts.add(upload());
        actions(parts.toArray(com.vaadin.flow.component.Component[]::new));
        label();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> read(metadata.fileName(), content)));
        upload.setAcceptedFileTypes(TableFile.ACCEPTED);
        upload.setUploadButton(new Button(Translations.text("grant.noticeImport.file")));
        upload.setDropLabel(new Span(Translations.text("grant.noticeImport.drop")));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void read(String name, byte[] content) {
        try {
            SourceTable read = TableFile.read(name, content);
            table = read;
            mapping = ColumnMapping.guess(read.header(), Arrays.asList(NoticeField.values()));
            buttons();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        preview();
    }

    private void again() {
        buttons();
        preview();
    }

    private void preview() {
        SourceTable present = table;
        ColumnMapping<NoticeField> chosen = mapping;
        if (present == null || chosen == null) {
            return;
        }
        mappingRow.removeAll();
        for (NoticeField field : NoticeField.values()) {
            mappingRow.add(MappingField.of(present.header(), chosen, field, changed -> {
                mapping = changed;
                preview();
            }));
        }
        List<NoticeLine> lines = List.of();
        try {
            lines = imports.preview(present, chosen);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
        grid.show(lines);
        lines.stream().filter(line -> line.match() == NoticeMatch.MATCHED).forEach(grid::select);
        figures(keyFigures(lines));
        content(mappingRow, grid);
        label();
    }

    private void label() {
        long chosen = chosen().size();
        apply.setText(Translations.text("grant.noticeImport.apply", chosen));
        apply.setEnabled(chosen > 0);
    }

    private List<NoticeLine> chosen() {
        return grid.getSelectedItems().stream()
                .filter(line -> line.match().isApplicable())
                .toList();
    }

    private void apply() {
        BatchResult result = imports.apply(chosen());
        Notices.done(Message.of("grant.batch.done", result.succeeding(), result.refused()));
        again();
    }

    private static List<KeyFigure> keyFigures(List<NoticeLine> lines) {
        return Arrays.stream(NoticeMatch.values())
                .map(match -> figure(lines, match))
                .toList();
    }

    private static KeyFigure figure(List<NoticeLine> lines, NoticeMatch match) {
        List<NoticeLine> of =
                lines.stream().filter(line -> line.match() == match).toList();
        BigDecimal sum = of.stream()
                .map(line -> match == NoticeMatch.DIFFERING ? line.difference().orElse(BigDecimal.ZERO) : line.amount())
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        String key = match == NoticeMatch.DIFFERING ? "grant.notice.differenceSum" : "grant.notice.amountSum";
        KeyFigure figure = new KeyFigure(
                "grant.notice.match." + match,
                Formats.integer(of.size(), Translations.locale()),
                Translations.text(key, Formats.money(sum, Translations.locale())));
        boolean attention = !of.isEmpty() && match != NoticeMatch.MATCHED;
        return attention ? figure.tone(match == NoticeMatch.DIFFERING ? Tone.WARNING : Tone.DANGER) : figure;
    }
}
