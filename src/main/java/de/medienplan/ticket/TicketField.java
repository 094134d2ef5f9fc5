package de.medienplan.ticket;

/** What is read of an exported ticket; all other columns, subjects and names of persons above all, stay unread. */
public enum TicketField {
    NUMBER,
    CREATED,
    RESPONDED,
    SOLVED,
    /** How often it was opened again. */
    REOPENED,
    SCHOOL,
    SCHOOL_NUMBER,
    CATEGORY,
    CHANNEL,
    /** Words that tell the device group; never stored. */
    DEVICE,
    /** Words that tell the level of support; never stored. */
    TEAM,
    /** Handling time. */
    MINUTES
}
