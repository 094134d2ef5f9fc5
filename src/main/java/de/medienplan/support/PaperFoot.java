package de.medienplan.support;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Title and page number at the foot of each page. */
final class PaperFoot {

    private PaperFoot() {}

    static void add(XWPFDocument document, String title) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = foot.createRun();
        run.setFontFamily("Arial");
        run.setFontSize(8);
        run.setText(title + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
