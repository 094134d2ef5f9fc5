package de.medienplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.exporting.CsvExport;
import de.medienplan.shared.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Links that hand a table over as a file, written at the moment of the click. */
public final class TableDownload {

    private TableDownload() {}

    public static Anchor csv(Supplier<Table> table, String label) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Table rows = table.get();
                    byte[] bytes = bytes(rows);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), rows.title() + ".csv", "text/csv", bytes.length);
                }),
                label);
        link.addClassName("mp-download");
        return link;
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(table, out);
        return out.toByteArray();
    }
}
