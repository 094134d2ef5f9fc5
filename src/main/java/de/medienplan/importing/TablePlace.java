package de.medienplan.importing;

/**
 * Where in a file the table stands.
 *
 * @param sheet index of the sheet, 0 in a text file
 * @param headingLine number of the line with the headings, as the user's program shows it
 */
public record TablePlace(int sheet, int headingLine) {}
