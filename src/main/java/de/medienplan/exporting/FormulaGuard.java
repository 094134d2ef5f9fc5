package de.medienplan.exporting;

/**
 * Keeps text from being run as a formula when a spreadsheet opens a file: a leading {@code = + - @}, tab or line break,
 * also in full width, gets an apostrophe in front, which our own import takes away again. Source: OWASP, "CSV
 * Injection".
 */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    public static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    public static String text(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #text} guarded it. */
    public static String original(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }
}
