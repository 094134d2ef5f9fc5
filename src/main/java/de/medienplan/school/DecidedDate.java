package de.medienplan.school;

import de.medienplan.shared.Message;

/**
 * What was decided about a school.
 *
 * @param start the quarter in which works begin as decided, e.g. Q3 2027, or a word if there is none
 * @param sentence when, how it stands, and by which decision
 */
public record DecidedDate(String start, Message sentence) {}
