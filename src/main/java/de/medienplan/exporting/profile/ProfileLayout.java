package de.medienplan.exporting.profile;

/**
 * How a file is written.
 *
 * @param ending of its name, without the dot: csv or txt
 * @param headings whether the first line names the columns
 * @param decimalComma whether cents stand behind a comma, else behind a point
 * @param datePattern as in {@link java.time.format.DateTimeFormatter}, such as {@code dd.MM.yyyy}
 */
public record ProfileLayout(
        String ending,
        ProfileEncoding encoding,
        ProfileSeparator separator,
        boolean headings,
        boolean decimalComma,
        String datePattern) {

    /** What German offices mostly take. */
    public static final ProfileLayout USUAL =
            new ProfileLayout("csv", ProfileEncoding.UTF_8, ProfileSeparator.SEMICOLON, true, true, "dd.MM.yyyy");
}
