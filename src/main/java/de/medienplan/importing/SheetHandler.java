package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows of text. Formulas count with the value that Excel stored with them. */
final class SheetHandler extends DefaultHandler {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?\\d{1,7}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,10}");
    private static final int LAST_ROW = 1_048_576;
    private static final int SHOWN = 40;

    private final LineSink lines;
    private final FileLimits limits;
    private final ReadOnlySharedStringsTable strings;
    private final CellFormat format;

    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private final List<CellFault> rowFaults = new ArrayList<>();
    private int row;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean collecting;

    SheetHandler(
            LineSink lines,
            FileLimits limits,
            ReadOnlySharedStringsTable strings,
            @Nullable StylesTable styles,
            boolean datesFrom1904) {
        this.lines = lines;
        this.limits = limits;
        this.strings = strings;
        this.format = new CellFormat(styles, datesFrom1904);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> {
                hasValue = true;
                collecting = true;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting && text.length() <= limits.cellLength()) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : index(number, LAST_ROW);
        column = -1;
        cells = new ArrayList<>();
        rowFaults.clear();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        type = attributes.getValue("t");
        String styleIndex = attributes.getValue("s");
        style = styleIndex == null ? 0 : index(styleIndex, Integer.MAX_VALUE);
        formula = false;
        hasValue = false;
        text.setLength(0);
    }

    private int column(String reference) {
        Matcher place = CELL.matcher(reference);
        if (!place.matches()) {
            throw damaged(reference);
        }
        return CellReference.convertColStringToIndex(place.group(1));
    }

    /** A number that points somewhere in the file: a damaged or made-up one points to nowhere. */
    private int index(String raw, int last) {
        if (!INDEX.matcher(raw).matches() || Long.parseLong(raw) > last) {
            throw damaged(raw);
        }
        return Integer.parseInt(raw);
    }

    private String shared(String raw) {
        try {
            return strings.getItemAt(index(raw, Integer.MAX_VALUE)).getString();
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            throw damaged(raw);
        }
    }

    private UserException damaged(String raw) {
        return refuse("importing.file.damagedCell", row, raw.length() > SHOWN ? raw.substring(0, SHOWN) + "…" : raw);
    }

    private void endCell() {
        if (column >= limits.columns() && hasValue) {
            throw refuse("importing.file.tooManyColumns", column + 1, limits.columns());
        }
        if (formula && !hasValue) {
            rowFaults.add(new CellFault(column, "=", Message.of("importing.cell.formulaWithoutValue")));
        } else if ("e".equals(type)) {
            rowFaults.add(new CellFault(column, text.toString(), Message.of("importing.cell.error")));
        } else if (hasValue) {
            put(value());
        }
    }

    private String value() {
        String raw = text.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> shared(raw.strip());
            case "b" -> raw.equals("1") ? "ja" : "nein";
            case "n" -> format.number(raw, style);
            case "d" -> CellFormat.isoDate(raw);
            default -> raw;
        };
    }

    private void put(String value) {
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
    }

    private void endRow() throws EnoughRead {
        if (!lines.line(row, cells, List.copyOf(rowFaults))) {
            throw new EnoughRead();
        }
    }

    /** Ends the reading of a sheet of which no more is wanted. */
    static final class EnoughRead extends SAXException {

        private static final long serialVersionUID = 1L;
    }
}
