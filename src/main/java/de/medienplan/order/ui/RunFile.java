package de.medienplan.order.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.order.ExportRunRow;
import de.medienplan.order.TreasuryExports;
import de.medienplan.ui.Translations;
import java.io.ByteArrayInputStream;

/** Hands the file of a run over, as it was made; its name has its own ending. */
final class RunFile {

    private RunFile() {}

    static Anchor link(ExportRunRow row, TreasuryExports exports) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = exports.file(row.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), row.fileName(), "application/octet-stream", file.length);
                }),
                Translations.text("order.treasury.download"));
        link.addClassName("mp-download");
        return link;
    }
}
