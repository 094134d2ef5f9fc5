package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of an Excel workbook, read as a stream: a workbook of 60,000 rows needs no more memory than its text. */
final class XlsxReader implements SheetReader {

    private static final Pattern DATES_FROM_1904 = Pattern.compile("date1904\\s*=\\s*\"(1|true)\"");

    private static final Pattern SHEET = Pattern.compile("<(\\w+:)?sheet\\s[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("\\sstate\\s*=\\s*\"(hidden|veryHidden)\"");

    private final byte[] content;
    private final FileLimits limits;

    XlsxReader(byte[] content, FileLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void read(Sheets sheets) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(StrictWorkbook.asTransitional(content)))) {
            read(parts, sheets);
        } catch (UserException refused) {
            throw refused;
        } catch (IOException | SAXException | OpenXML4JException | ParserConfigurationException | RuntimeException e) {
            // what libraries throw at a damaged file has no bounds: out of range, missing parts, values of no type
            throw e.getCause() instanceof UserException refused ? refused : refuse("importing.file.damaged");
        }
    }

    private void read(OPCPackage parts, Sheets sheets)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        XSSFReader workbook = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
        StylesTable styles = workbook.getStylesTable();
        String book = workbookXml(workbook);
        boolean from1904 = DATES_FROM_1904.matcher(book).find();
        Set<String> hidden = hidden(book);
        XSSFReader.SheetIterator present = (XSSFReader.SheetIterator) workbook.getSheetsData();
        for (int index = 0; present.hasNext(); index++) {
            try (InputStream sheet = present.next()) {
                String name = present.getSheetName();
                LineSink lines = sheets.sheet(new Sheet(index, name, hidden.contains(name)));
                if (lines != null) {
                    parse(sheet, new SheetHandler(lines, limits, strings, styles, from1904));
                }
            }
        }
    }

    private static void parse(InputStream sheet, SheetHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        try {
            xml.parse(new InputSource(sheet));
        } catch (SheetHandler.EnoughRead e) {
            // the rest of the sheet is not wanted
        }
    }

    /** Names of the sheets that the user's program does not show. */
    private static Set<String> hidden(String book) {
        Set<String> names = new HashSet<>();
        Matcher sheets = SHEET.matcher(book);
        while (sheets.find()) {
            Matcher name = NAME.matcher(sheets.group());
            if (HIDDEN.matcher(sheets.group()).find() && name.find()) {
                names.add(Parser.unescapeEntities(name.group(1), true));
            }
        }
        return names;
    }

    private static String workbookXml(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream data = workbook.getWorkbookData()) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
