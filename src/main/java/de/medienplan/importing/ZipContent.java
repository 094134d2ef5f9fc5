package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into an Excel file before it is parsed: is it a workbook, free of macros, and of a sane size when unpacked? */
final class ZipContent {

    private static final int MAX_PARTS = 2_000;
    /** Honest sheets pack up to about 60 : 1; a part that packs far better was made to fill the memory. */
    private static final int MAX_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 4L << 20;

    private ZipContent() {}

    static void inspect(byte[] content, FileLimits limits) {
        Set<String> parts;
        try {
            parts = unpackedParts(content, limits);
        } catch (IOException | IllegalArgumentException e) {
            throw refuse("importing.file.damaged");
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/"))) {
            throw refuse("importing.file.macro");
        }
        if (parts.contains("xl/workbook.bin")) {
            throw refuse("importing.file.binaryExcel");
        }
        if (!parts.contains("xl/workbook.xml")) {
            boolean office = FileKind.OTHER_OFFICE.stream().anyMatch(parts::contains);
            throw refuse(office ? "importing.file.otherOffice" : "importing.file.archive");
        }
    }

    private static Set<String> unpackedParts(byte[] content, FileLimits limits) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        total += read;
                        refuseBomb(total, content.length, limits);
                    }
                }
                if (names.size() > MAX_PARTS) {
                    throw refuse("importing.file.bomb");
                }
            }
        }
        return names;
    }

    private static void refuseBomb(long unpacked, long packed, FileLimits limits) {
        boolean tooDense = unpacked > RATIO_COUNTS_FROM && unpacked / packed > MAX_RATIO;
        if (tooDense || unpacked > limits.unpackedBytes()) {
            throw refuse("importing.file.bomb");
        }
    }
}
