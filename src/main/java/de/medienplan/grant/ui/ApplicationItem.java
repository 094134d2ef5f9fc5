package de.medienplan.grant.ui;

import de.medienplan.grant.ApplicationRow;

/** An application with the names of what it refers to. */
record ApplicationItem(ApplicationRow row, String school, String type, String programme, String category) {

    boolean contains(String text) {
        return (row.reference() + " " + school + " " + category + " " + row.responsible() + " "
                        + row.progress().noticeNumber())
                .toLowerCase(java.util.Locale.GERMAN)
                .contains(text);
    }
}
