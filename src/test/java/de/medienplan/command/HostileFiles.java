package de.medienplan.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils the text and the workbooks that tests ship with, each time at another place. */
final class HostileFiles {

    private static final Path FOLDER = Path.of("src/test/resources/imports");
    private static final int LINES = 12;

    private static final List<String> CELLS = List.of(
            "1E999999999",
            "-1E999999999",
            "1E-999999999",
            "9".repeat(40),
            "9".repeat(40_000),
            "NaN",
            "Infinity",
            "0x1F",
            "1/0",
            "1.000.000.000.000,00",
            "2147483648",
            "9223372036854775808",
            "-1",
            "\0",
            "a\0b",
            "_x0000_",
            "&#0;",
            "&#x110000;",
            "\ud800",
            "\u202eabc",
            "\u001b[31mrot\u0007",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "\"",
            "\"\"\"",
            ";;;;",
            "\r",
            "\n",
            "31.02.2026",
            "99.99.9999",
            "+999999999-12-31",
            "01.01.99999",
            "0000-00-00",
            "2026-W60",
            "2026/99",
            "9999/00",
            "0000/01",
            "١٢٣",
            "Ã¼",
            "e\u0301".repeat(2_000),
            "(".repeat(3_000),
            "");

    private static final List<String> ATTRIBUTES = List.of(
            "-1",
            "0",
            "99999999999",
            "2147483647",
            "1048577",
            "65536",
            "x",
            "",
            "A0",
            "A1",
            "XFE1",
            "ZZZZZZZ1",
            "A99999999999",
            "$A$1",
            "Tabelle!A1",
            "s",
            "d",
            "b",
            "e",
            "inlineStr",
            "true",
            "../../../etc/passwd",
            "http://127.0.0.1:1/",
            "rId99",
            "[$-407]d.m.yyyy;@",
            "0".repeat(3_000));

    private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern CONTENT = Pattern.compile(">([^<>]+)<");
    private static final Pattern TAG = Pattern.compile("<[^?>][^>]*>");

    private final List<String> lines;
    private final List<Map<String, byte[]>> workbooks;

    /** @param what in a word what was done */
    record Case(String what, String name, byte[] content) {}

    HostileFiles(String text, String workbook) throws IOException {
        List<String> all = Files.readAllLines(FOLDER.resolve(text), StandardCharsets.UTF_8);
        this.lines = all.subList(0, Math.min(LINES, all.size()));
        this.workbooks = List.of(parts(Files.readAllBytes(FOLDER.resolve(workbook))), asWorkbook(lines));
    }

    Case of(Random random) {
        return random.nextInt(3) > 0 ? text(random) : workbook(random);
    }

    // --- text

    private Case text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Case("bytes", "a.csv", bytes(joined(lines).getBytes(StandardCharsets.UTF_8), random));
            case 1 -> separated(random);
            case 2 -> encoded(random);
            case 3 -> new Case("lines", "a.csv", utf8(joined(shuffled(random))));
            default -> new Case("cells", "a.csv", utf8(joined(withCells(random))));
        };
    }

    private List<String> withCells(Random random) {
        List<String> spoilt = new ArrayList<>(lines);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int line = random.nextInt(spoilt.size());
            String[] cells = spoilt.get(line).split(";", -1);
            cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
            spoilt.set(line, String.join(";", cells));
        }
        return spoilt;
    }

    private List<String> shuffled(Random random) {
        List<String> spoilt = new ArrayList<>(lines);
        switch (random.nextInt(5)) {
            case 0 -> spoilt.removeFirst();
            case 1 -> spoilt.addAll(lines);
            case 2 -> Collections.shuffle(spoilt, random);
            case 3 -> spoilt.set(0, spoilt.getFirst() + ";x".repeat(random.nextInt(10) == 0 ? random.nextInt(400) : 5));
            default -> spoilt.replaceAll(line -> line.replace(';', " ;,\t|".charAt(random.nextInt(5))));
        }
        return spoilt;
    }

    private Case separated(Random random) {
        String signs = "\"'\n\r#;,\t|\0 x=\ud83d\ufeffä";
        char sign = signs.charAt(random.nextInt(signs.length()));
        String body = random.nextBoolean() ? joined(lines) : joined(lines).replace(';', sign);
        String mark = random.nextBoolean() ? "sep=" + sign : "sep=" + sign + sign;
        return new Case("sep=" + (int) sign, "a.csv", utf8(mark + (random.nextBoolean() ? "\n" : "") + body));
    }

    private Case encoded(Random random) {
        List<String> names = List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM850", "windows-1252", "IBM037");
        String name = names.get(random.nextInt(names.size()));
        byte[] content = joined(withCells(random)).getBytes(Charset.forName(name));
        byte[] marks = {(byte) 0xff, (byte) 0xfe, (byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        int marked = random.nextInt(marks.length + 1);
        byte[] whole = Arrays.copyOf(marks, marked + content.length);
        System.arraycopy(content, 0, whole, marked, content.length);
        return new Case(name, "a.csv", whole);
    }

    // --- workbooks

    private Case workbook(Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>(workbooks.get(random.nextInt(workbooks.size())));
        return switch (random.nextInt(24)) {
            case 0 -> new Case("zip bytes", "a.xlsx", bytes(zip(parts), random));
            case 1 -> {
                byte[] whole = zip(parts);
                yield new Case("zip cut", "a.xlsx", Arrays.copyOf(whole, random.nextInt(whole.length)));
            }
            case 2 -> without(parts, random);
            case 3 -> {
                parts.put(
                        "xl/worksheets/sheet1.xml",
                        utf8("<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(9_999)
                                + "\">]><worksheet><sheetData><row><c t=\"str\"><v>" + "&b;".repeat(9_999)
                                + "</v></c></row></sheetData></worksheet>"));
                yield new Case("entities", "a.xlsx", zip(parts));
            }
            case 4 -> {
                parts.put("xl/worksheets/sheet1.xml", new byte[(5 + random.nextInt(8)) << 20]);
                yield new Case("bomb", "a.xlsx", zip(parts));
            }
            case 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 -> changed(parts, ATTRIBUTE, ATTRIBUTES, random);
            case 15, 16, 17 ->
                changed(parts, TAG, List.of("", "<c>", "</c>", "<row>", "</row>", "<v>", "<x>", "&x;"), random);
            default -> changed(parts, CONTENT, CELLS, random);
        };
    }

    private static Case without(Map<String, byte[]> parts, Random random) {
        String gone = any(parts, random);
        parts.remove(gone);
        return new Case("without " + gone, "a.xlsx", zip(parts));
    }

    /** In one part, some places that fit are filled with something hostile. */
    private static Case changed(Map<String, byte[]> parts, Pattern place, List<String> values, Random random) {
        String name = any(parts, random);
        String xml = new String(parts.get(name), StandardCharsets.UTF_8);
        String last = "";
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<MatchResult> found = place.matcher(xml).results().toList();
            if (!found.isEmpty()) {
                MatchResult one = found.get(random.nextInt(found.size()));
                int group = one.groupCount();
                String value = values.get(random.nextInt(values.size()));
                last = one.group() + " -> " + value.substring(0, Math.min(20, value.length()));
                xml = xml.substring(0, one.start(group)) + value + xml.substring(one.end(group));
            }
        }
        parts.put(name, utf8(xml));
        return new Case(name + " " + last, "a.xlsx", zip(parts));
    }

    /** Sheets and their strings more often than the rest. */
    private static String any(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        if (random.nextInt(3) > 0) {
            names.removeIf(name -> !name.contains("sheet") && !name.contains("Strings") && !name.contains("styles"));
        }
        return names.get(random.nextInt(names.size()));
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The lines as a workbook of the plainest kind, with numbers and dates where they look like some. */
    private static Map<String, byte[]> asWorkbook(List<String> lines) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream usual = Files.newInputStream(FOLDER.resolve("zeros.xlsx"))) {
            parts.putAll(parts(usual.readAllBytes()));
        }
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= lines.size(); row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            String[] cells = lines.get(row - 1).replace("\ufeff", "").split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.append(cell((char) ('A' + column) + "" + row, cells[column], row + column));
            }
            sheet.append("</row>");
        }
        parts.put("xl/worksheets/sheet1.xml", utf8(sheet + "</sheetData></worksheet>"));
        return parts;
    }

    private static String cell(String place, String text, int style) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.matches("\\d+")
                ? "<c r=\"" + place + "\" s=\"" + style % 3 + "\"><v>" + escaped + "</v></c>"
                : "<c r=\"" + place + "\" t=\"str\"><v>" + escaped + "</v></c>";
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    // --- both

    private static byte[] bytes(byte[] whole, Random random) {
        byte[] spoilt = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) (random.nextInt(4) == 0 ? 0 : random.nextInt(256));
        }
        return spoilt;
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
