package de.medienplan.exporting;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word's own lists; each list has its own numbering, so that it begins with 1. */
final class WordLists {

    private static final BigInteger INDENT = BigInteger.valueOf(425); // 0.75 cm in twentieths of a point

    private final XWPFNumbering numbering;
    private int lists;

    WordLists(XWPFDocument document) {
        numbering = document.createNumbering();
    }

    /** The number of a new list, for its paragraphs. */
    BigInteger start(boolean numbered) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
