package de.medienplan.report.ui;

import com.vaadin.flow.component.html.Anchor;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import java.util.function.BiFunction;

/** The files a council paper is handed out as. */
enum PaperDownload {
    WORD(FileType.WORD, CouncilPapers::word),
    PDF(FileType.PDF, CouncilPapers::pdf),
    EXCEL(FileType.EXCEL, CouncilPapers::workbook);

    private final FileType type;
    private final BiFunction<CouncilPapers, PaperRequest, byte[]> writer;

    PaperDownload(FileType type, BiFunction<CouncilPapers, PaperRequest, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    Anchor link(CouncilPapers papers, PaperRequest request, String label) {
        Anchor link = FileLink.of(
                type,
                () -> "Drucksache-" + (request.number().isBlank() ? "Entwurf" : request.number()),
                () -> writer.apply(papers, request),
                label);
        link.addClassName("mp-download-button");
        return link;
    }
}
