package de.medienplan.exporting;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Title, page and number of pages at the foot of each page. */
class PdfFoot extends PdfPageEventHelper {

    private static final float SIZE = 8f;

    private final String title;
    private final BaseFont font;
    private @Nullable PdfTemplate pages;

    PdfFoot(String title) {
        this.title = title;
        Font text = PdfFonts.of(SIZE).text();
        this.font = text.getBaseFont();
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(30, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte content = writer.getDirectContent();
        String text = title + " · " + writer.getPageNumber() + " / ";
        float width = font.getWidthPoint(text, SIZE);
        float left = (document.left() + document.right() - width) / 2;
        float bottom = document.bottom() - 24;
        content.beginText();
        content.setFontAndSize(font, SIZE);
        content.setTextMatrix(left, bottom);
        content.showText(text);
        content.endText();
        if (pages != null) {
            content.addTemplate(pages, left + width, bottom);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (pages != null) {
            pages.beginText();
            pages.setFontAndSize(font, SIZE);
            pages.setTextMatrix(0, 0);
            pages.showText(String.valueOf(writer.getPageNumber() - 1));
            pages.endText();
        }
    }
}
