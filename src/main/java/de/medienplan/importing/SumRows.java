package de.medienplan.importing;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells rows that add others up, repeat the headings or explain the table, and are no records. */
final class SumRows {

    private static final Pattern SUM = Pattern.compile(
            "(?iu)(.*\\s(insgesamt|zusammen)[:.]?)|(summen?|zwischensummen?|gesamtsumme|endsumme|insgesamt|gesamt|gesamtergebnis|total|totals|sum|grand total|zusammen)"
                    + "(\\s.*|[:.].*)?");

    private static final Pattern COUNTED = Pattern.compile("(?u)\\d[\\d.]* \\p{L}+");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)(quelle|stand|hinweise?|anmerkung(en)?|fußnoten?|legende|zeichenerklärung|erstellt|datenstand|©|\\*+|\\d\\)|[–.…/x-] ?=).*");

    private final List<String> header;
    private final List<TableRow> rows;

    SumRows(SourceTable table) {
        header = table.header();
        rows = table.rows();
    }

    /** The rows that are records. */
    static List<TableRow> records(SourceTable table) {
        SumRows sums = new SumRows(table);
        return table.rows().stream().filter(row -> sums.kind(row).isEmpty()).toList();
    }

    /** Why the row is no record, as the end of a message key; empty if it is one. */
    String kind(TableRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !isNumber(cell))
                .toList();
        long numbers = row.cells().stream().filter(SumRows::isNumber).count();
        if (texts.isEmpty()) {
            return numbers > 0 && row.equals(rows.getLast()) && addsUp(row) ? "sum" : "";
        }
        String first = texts.getFirst();
        boolean counted =
                texts.size() == 1 && numbers > 0 && COUNTED.matcher(first).matches();
        if (firstCell(row).equals(first) && (counted || SUM.matcher(first).matches())) {
            return "sum";
        }
        if (texts.size() == 1
                && numbers == 0
                && header.size() > 1
                && NOTE.matcher(first).matches()) {
            return "note";
        }
        return texts.size() > 1 && row.cells().equals(header) ? "heading" : "";
    }

    private static String firstCell(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    /** Whether a row of nothing but numbers holds the sums of those above. */
    private boolean addsUp(TableRow row) {
        return rows.size() > 2
                && IntStream.range(0, row.cells().size())
                        .filter(column -> !row.cell(column).isEmpty())
                        .allMatch(column -> sumAbove(column).compareTo(number(row.cell(column))) == 0);
    }

    private BigDecimal sumAbove(int column) {
        return rows.stream()
                .limit(rows.size() - 1L)
                .map(row -> row.cell(column))
                .filter(SumRows::isNumber)
                .map(SumRows::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && (Character.isDigit(cell.charAt(0)) || cell.charAt(0) == '-' || cell.charAt(0) == '−')
                && parses(cell);
    }

    private static boolean parses(String cell) {
        try {
            GermanValues.euros(cell);
            return true;
        } catch (UserException e) {
            return false;
        }
    }

    private static BigDecimal number(String cell) {
        return GermanValues.euros(cell);
    }
}
