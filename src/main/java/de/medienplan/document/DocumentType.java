package de.medienplan.document;

/** The files that are taken. Vector pictures and pages can carry scripts and are not among them. */
public enum DocumentType {
    PDF(".pdf", "application/pdf", true),
    PNG(".png", "image/png", true),
    JPEG(".jpg", "image/jpeg", true),
    WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    POWERPOINT(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    ODT(".odt", "application/vnd.oasis.opendocument.text", false),
    ODS(".ods", "application/vnd.oasis.opendocument.spreadsheet", false),
    ODP(".odp", "application/vnd.oasis.opendocument.presentation", false);

    private final String ending;
    private final String mediaType;
    private final boolean shown;

    DocumentType(String ending, String mediaType, boolean shown) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.shown = shown;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether browsers show it; the others are handed over as files. */
    public boolean isShown() {
        return shown;
    }
}
