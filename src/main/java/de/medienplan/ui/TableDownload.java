package de.medienplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.exporting.CsvExport;
import de.medienplan.exporting.XlsxExport;
import de.medienplan.shared.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Links that hand a table over as a file, written at the moment of the click. */
public final class TableDownload {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableDownload() {}

    public static Anchor csv(Supplier<Table> table, String label) {
        return link(table, label, ".csv", "text/csv", CsvExport::write);
    }

    public static Anchor excel(Supplier<Table> table, String label) {
        return link(table, label, ".xlsx", EXCEL, XlsxExport::write);
    }

    @FunctionalInterface
    private interface Format {
        void write(Table table, OutputStream out) throws IOException;
    }

    private static Anchor link(Supplier<Table> table, String label, String ending, String type, Format format) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Table rows = table.get();
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    format.write(rows, out);
                    return new DownloadResponse(
                            new ByteArrayInputStream(out.toByteArray()),
                            rows.title().strip() + ending,
                            type,
                            out.size());
                }),
                label);
        link.addClassName("mp-download");
        return link;
    }
}
