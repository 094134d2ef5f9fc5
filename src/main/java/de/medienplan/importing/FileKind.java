package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by the content, never by the name alone, what a file is; refuses what cannot be read, each with its reason. */
enum FileKind {
    TEXT,
    XLSX;

    /** First bytes of formats that people upload by mistake, with the name shown to them. */
    private static final Map<String, String> FOREIGN = Map.of(
            "%PDF", "PDF",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "GIF8", "GIF",
            "\u00ff\u00d8\u00ff", "JPEG",
            "<!DOCTYPE", "HTML",
            "<html", "HTML",
            "<?xml", "XML",
            "7z\u00bc\u00af", "7-Zip",
            "\u001f\u008b", "GZIP");

    static FileKind of(String name, byte[] content, FileLimits limits) {
        if (content.length == 0) {
            throw refuse("importing.file.empty");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsm") || lower.endsWith(".xltm") || lower.endsWith(".xlam")) {
            throw refuse("importing.file.macro");
        }
        if (starts(content, "\u00d0\u00cf\u0011\u00e0")) {
            throw refuse(isEncrypted(content) ? "importing.file.encrypted" : "importing.file.oldExcel");
        }
        if (starts(content, "PK\u0003\u0004") || starts(content, "PK\u0005\u0006")) {
            ZipContent.inspect(content, limits);
            return XLSX;
        }
        refuseForeign(content);
        if (hasNul(content)) {
            throw refuse("importing.file.binary");
        }
        return TEXT;
    }

    /** An encrypted workbook is an OLE2 container with a stream of this name. */
    private static boolean isEncrypted(byte[] content) {
        return contains(content, "EncryptedPackage".getBytes(UTF_16LE));
    }

    private static void refuseForeign(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), US_ASCII)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        FOREIGN.forEach((mark, format) -> {
            boolean text = mark.startsWith("<");
            if (text ? start.startsWith(mark.toLowerCase(Locale.ROOT)) : starts(content, mark)) {
                throw refuse("importing.file.foreign", format);
            }
        });
    }

    /** NUL bytes have no place in a table, except in UTF-16. */
    private static boolean hasNul(byte[] content) {
        if (starts(content, "\u00ff\u00fe") || starts(content, "\u00fe\u00ff") || TextEncoding.utf16(content) != null) {
            return false;
        }
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean starts(byte[] content, String mark) {
        if (content.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((content[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Parts that give an archive away. */
    static final List<String> OTHER_OFFICE = List.of("word/document.xml", "ppt/presentation.xml", "content.xml");
}
