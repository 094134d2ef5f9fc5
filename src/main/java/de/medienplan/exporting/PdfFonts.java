package de.medienplan.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Sans, embedded, in the sizes of a paper. */
record PdfFonts(Font title, Font heading, Font section, Font text, Font bold) {

    static PdfFonts of(float size) {
        try {
            BaseFont plain = Liberation.SANS.create().getBaseFont();
            BaseFont strong = Liberation.SANS_BOLD.create().getBaseFont();
            return new PdfFonts(
                    new Font(strong, size + 7),
                    new Font(strong, size + 4),
                    new Font(strong, size + 1.5f),
                    new Font(plain, size),
                    new Font(strong, size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
