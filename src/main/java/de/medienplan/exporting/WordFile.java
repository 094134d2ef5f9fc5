package de.medienplan.exporting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a {@link Paper} as a Word file on A4 with Word's own styles and page numbers. */
public final class WordFile {

    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_134); // 2 cm in twentieths of a point

    private static final int PICTURE_WIDTH = Units.toEMU(480);
    private static final int EMBLEM = 48; // points
    private static final int EMBLEM_WIDTH = 144;

    private final XWPFDocument document;
    private final Locale locale;
    private final WordLists lists;

    private WordFile(XWPFDocument document, Locale locale) {
        this.document = document;
        this.locale = locale;
        this.lists = new WordLists(document);
    }

    /** A {@code .docx} in the styles of the word processor; {@code locale} writes dates and amounts. */
    public static byte[] write(Paper paper, Locale locale) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordFile(document, locale).fill(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Paper paper) {
        page();
        WordStyles.addTo(document, locale.toLanguageTag());
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.getProperties().getCoreProperties().setCreator("Medienplan");
        byte[] emblem = paper.emblem();
        if (emblem != null) {
            emblem(emblem);
        }
        line(paper.title(), WordStyles.TITLE);
        paper.lead().forEach(line -> line(line, WordStyles.SUBTITLE));
        paper.blocks().forEach(this::write);
        foot(paper.title());
    }

    private void emblem(byte[] png) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        try (ByteArrayInputStream in = new ByteArrayInputStream(png)) {
            BufferedImage size = ImageIO.read(new ByteArrayInputStream(png));
            double scale = Math.min((double) EMBLEM_WIDTH / size.getWidth(), (double) EMBLEM / size.getHeight());
            int width = Math.max(1, (int) (size.getWidth() * scale));
            int height = Math.max(1, (int) (size.getHeight() * scale));
            paragraph
                    .createRun()
                    .addPicture(in, PictureType.PNG, "emblem.png", Units.toEMU(width), Units.toEMU(height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
    }

    private void write(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading ->
                line(heading.text(), heading.level() == 1 ? WordStyles.HEADING_1 : WordStyles.HEADING_2);
            case PaperBlock.Text text -> line(text.text(), WordStyles.NORMAL);
            case PaperBlock.Points points -> {
                BigInteger list = lists.start(points.numbered());
                points.points().forEach(point -> line(point, WordStyles.LIST).setNumID(list));
            }
            case PaperBlock.Picture picture -> picture(picture);
            case PaperBlock.Rows rows -> {
                line(rows.table().title(), WordStyles.CAPTION);
                WordTable.add(document, rows.table(), locale);
                line("", WordStyles.CELL);
            }
        }
    }

    private void picture(PaperBlock.Picture picture) {
        line(picture.caption(), WordStyles.CAPTION);
        try (ByteArrayInputStream png = new ByteArrayInputStream(picture.png())) {
            BufferedImage size = ImageIO.read(new ByteArrayInputStream(picture.png()));
            int height = (int) ((long) PICTURE_WIDTH * size.getHeight() / size.getWidth());
            document.createParagraph()
                    .createRun()
                    .addPicture(png, PictureType.PNG, picture.caption(), PICTURE_WIDTH, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private XWPFParagraph line(String text, WordStyles style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void foot(String title) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.FOOTER.id());
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText(title + " · ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
