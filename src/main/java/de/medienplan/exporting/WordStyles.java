package de.medienplan.exporting;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word's own styles, so that the reader's outline, table of contents and house style work. */
enum WordStyles {
    NORMAL("Normal", "Normal", 20, false, 0, 120),
    TITLE("Title", "Title", 36, true, 0, 60),
    SUBTITLE("Subtitle", "Subtitle", 18, false, 0, 40),
    HEADING_1("Heading1", "heading 1", 26, true, 320, 100),
    HEADING_2("Heading2", "heading 2", 22, true, 220, 80),
    LIST("ListParagraph", "List Paragraph", 20, false, 0, 60),
    CAPTION("Caption", "caption", 20, true, 120, 60),
    CELL("TableText", "Table Text", 16, false, 0, 0),
    CELL_BOLD("TableHeading", "Table Heading", 16, true, 0, 0),
    FOOTER("Footer", "footer", 16, false, 0, 0);

    private static final String FONT = "Arial";

    private final String id;
    private final String wordName;
    private final int halfPoints;
    private final boolean bold;
    private final int before;
    private final int after;

    /** Spacing in twentieths of a point. */
    WordStyles(String id, String wordName, int halfPoints, boolean bold, int before, int after) {
        this.id = id;
        this.wordName = wordName;
        this.halfPoints = halfPoints;
        this.bold = bold;
        this.before = before;
        this.after = after;
    }

    String id() {
        return id;
    }

    static void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        for (WordStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.definition(language)));
        }
    }

    private CTStyle definition(String language) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(wordName);
        if (this == NORMAL) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        characters(style.addNewRPr(), language);
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        if (isHeading() || this == CAPTION) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (isHeading()) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(this == HEADING_1 ? 0 : 1));
        }
    }

    private void characters(CTRPr run, String language) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewLang().setVal(language);
    }

    private boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2;
    }
}
