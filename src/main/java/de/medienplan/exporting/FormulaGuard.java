package de.medienplan.exporting;

/**
 * Keeps text from being run as a formula when a spreadsheet opens a CSV file: a leading {@code = + - @}, tab or line
 * break gets an apostrophe in front. Source: OWASP, "CSV Injection".
 */
public final class FormulaGuard {

    private FormulaGuard() {}

    public static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
