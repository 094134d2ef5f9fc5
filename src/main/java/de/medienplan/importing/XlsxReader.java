package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook, read as a stream: a workbook of 60,000 rows needs no more memory than its text. */
final class XlsxReader {

    private static final Pattern DATES_FROM_1904 = Pattern.compile("date1904\\s*=\\s*\"(1|true)\"");

    private final FileLimits limits;
    private final Predicate<String> wanted;

    XlsxReader(FileLimits limits, Predicate<String> wanted) {
        this.limits = limits;
        this.wanted = wanted;
    }

    SourceTable read(byte[] content) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            return firstSheet(parts);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | ParserConfigurationException e) {
            throw e.getCause() instanceof UserException refused ? refused : refuse("importing.file.damaged");
        }
    }

    private SourceTable firstSheet(OPCPackage parts)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        XSSFReader workbook = new XSSFReader(parts);
        TableBuilder table = new TableBuilder(limits, wanted);
        SheetHandler handler = new SheetHandler(
                table,
                limits,
                new ReadOnlySharedStringsTable(parts),
                workbook.getStylesTable(),
                datesFrom1904(workbook));
        var sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw refuse("importing.file.noHeader");
        }
        try (InputStream sheet = sheets.next()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(sheet));
        }
        return table.build();
    }

    private static boolean datesFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream data = workbook.getWorkbookData()) {
            String xml = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return DATES_FROM_1904.matcher(xml).find();
        }
    }
}
