package de.medienplan.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.shared.Message;

/**
 * Something that the quick search leads to.
 *
 * @param kind what it is, such as a school
 * @param note what tells it apart from others of the same name; may be empty
 * @param path of the screen that shows it
 */
public record QuickEntry(Message kind, String name, String note, String path, QueryParameters query) {}
