package de.medienplan.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import java.io.ByteArrayInputStream;
import java.util.function.BiFunction;

/** The files a council paper is handed out as. */
enum PaperDownload {
    WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", CouncilPapers::word),
    PDF(".pdf", "application/pdf", CouncilPapers::pdf),
    EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", CouncilPapers::workbook);

    private final String ending;
    private final String type;
    private final BiFunction<CouncilPapers, PaperRequest, byte[]> writer;

    PaperDownload(String ending, String type, BiFunction<CouncilPapers, PaperRequest, byte[]> writer) {
        this.ending = ending;
        this.type = type;
        this.writer = writer;
    }

    /** Written at the moment of the click. */
    Anchor link(CouncilPapers papers, PaperRequest request, String label) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = writer.apply(papers, request);
                    String name = "Drucksache-" + (request.number().isBlank() ? "Entwurf" : request.number());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            name.replaceAll("[^\\p{L}\\p{N}._-]", "-") + ending,
                            type,
                            file.length);
                }),
                label);
        link.addClassNames("mp-download", "mp-download-button");
        return link;
    }
}
