package de.medienplan.ui;

import com.vaadin.flow.component.html.Anchor;
import de.medienplan.exporting.CsvExport;
import de.medienplan.exporting.XlsxExport;
import de.medienplan.shared.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Links that hand a table over as a file, written at the moment of the click. */
public final class TableDownload {

    private TableDownload() {}

    public static Anchor csv(Supplier<Table> table, String label) {
        return link(table, label, FileType.CSV, CsvExport::write);
    }

    public static Anchor excel(Supplier<Table> table, String label) {
        return link(table, label, FileType.EXCEL, XlsxExport::write);
    }

    @FunctionalInterface
    private interface Format {
        void write(Table table, OutputStream out) throws IOException;
    }

    private static Anchor link(Supplier<Table> table, String label, FileType type, Format format) {
        return FileLink.of(type, () -> table.get().title(), () -> bytes(table.get(), format), label);
    }

    private static byte[] bytes(Table table, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
