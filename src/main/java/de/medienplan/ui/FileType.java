package de.medienplan.ui;

/** The kinds of files that the product hands over, with ending and media type. */
public enum FileType {
    PDF(".pdf", "application/pdf"),
    WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV(".csv", "text/csv"),
    TEXT(".txt", "text/plain"),
    XML(".xml", "application/xml"),
    JSON(".json", "application/json"),
    ZIP(".zip", "application/zip"),
    PNG(".png", "image/png"),
    SVG(".svg", "image/svg+xml");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with its ending, without what file systems do not take. */
    String fileName(String name) {
        return name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ending;
    }
}
