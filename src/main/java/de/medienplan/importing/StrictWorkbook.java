package de.medienplan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Workbooks saved as "Strict Open XML" differ from the usual ones in the names of their namespaces (ISO/IEC 29500-1 against
 * 29500-4); Apache POI knows the usual names only.
 */
final class StrictWorkbook {

    private static final String MARK = "http://purl.oclc.org/ooxml/";

    private StrictWorkbook() {}

    /** The same workbook with the usual names; others come back as they are. */
    static byte[] asTransitional(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            ZipArchiveEntry book = zip.getEntry("xl/workbook.xml");
            if (book == null || !text(zip, book).contains(MARK)) {
                return workbook;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    out.write(renamed(zip, entry));
                    out.closeArchiveEntry();
                }
            }
            return bytes.toByteArray();
        }
    }

    private static byte[] renamed(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
            try (InputStream part = zip.getInputStream(entry)) {
                return part.readAllBytes();
            }
        }
        return text(zip, entry)
                .replace(MARK + "spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                .replace(MARK + "drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .replace(
                        MARK + "officeDocument/relationships",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
