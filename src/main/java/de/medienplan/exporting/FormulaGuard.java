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
        return isGuarded(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #text} guarded it. */
    public static String original(String text) {
        return text.startsWith("'") && isGuarded(text.substring(1)) ? text.substring(1) : text;
    }

    /** A text that itself begins with an apostrophe before such a sign is guarded as well, so that it keeps its own. */
    private static boolean isGuarded(String text) {
        return isDangerous(text) || (text.startsWith("'") && isGuarded(text.substring(1)));
    }
}
