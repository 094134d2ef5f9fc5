package de.medienplan.document;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what a file is by what stands in it, whatever its name says. */
final class DocumentContent {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Honest files have hundreds; one that has more was made to keep the reader busy. */
    private static final int MOST_PARTS = 5_000;

    private static final long MOST_UNPACKED = 500L << 20;
    private static final int LONGEST_TYPE = 100;

    private DocumentContent() {}

    /** @throws UserException if it is none of the files that are taken, damaged, or carries macros */
    static DocumentType type(byte[] file) {
        if (startsWith(file, PDF)) {
            return DocumentType.PDF;
        }
        if (startsWith(file, PNG)) {
            return DocumentType.PNG;
        }
        if (startsWith(file, JPEG)) {
            return DocumentType.JPEG;
        }
        UserException.throwIf(startsWith(file, OLD_OFFICE), "document.refused.oldOffice");
        if (startsWith(file, ZIP)) {
            return office(file);
        }
        throw refused("document.refused.type");
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length > start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static DocumentType office(byte[] file) {
        Parts parts;
        try {
            parts = parts(file);
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("document.refused.damaged");
        }
        UserException.throwIf(parts.names.stream().anyMatch(DocumentContent::isMacro), "document.refused.macro");
        for (DocumentType type : DocumentType.values()) {
            if (parts.mimeType.equals(type.mediaType())) {
                return type;
            }
        }
        if (parts.names.contains("word/document.xml")) {
            return DocumentType.WORD;
        }
        if (parts.names.contains("xl/workbook.xml")) {
            return DocumentType.EXCEL;
        }
        if (parts.names.contains("ppt/presentation.xml")) {
            return DocumentType.POWERPOINT;
        }
        throw refused("document.refused.type");
    }

    /** Of Microsoft's files and of OpenDocument. */
    private static boolean isMacro(String part) {
        return part.endsWith("vbaproject.bin")
                || part.startsWith("xl/macrosheets/")
                || part.startsWith("basic/")
                || part.startsWith("scripts/");
    }

    private record Parts(Set<String> names, String mimeType) {}

    private static Parts parts(byte[] file) throws IOException {
        Set<String> names = new HashSet<>();
        String mimeType = "";
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName().toLowerCase(Locale.ROOT));
                if (part.getName().equals("mimetype")) {
                    mimeType = new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    UserException.throwIf(unpacked > MOST_UNPACKED, "document.refused.damaged");
                }
                UserException.throwIf(names.size() > MOST_PARTS, "document.refused.damaged");
            }
        }
        return new Parts(names, mimeType);
    }

    private static UserException refused(String key) {
        return new UserException(Message.of(key));
    }
}
