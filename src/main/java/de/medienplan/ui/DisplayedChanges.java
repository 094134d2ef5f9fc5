package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.shared.Displayed;

/** Names what changed since the preview that a user confirmed, above the new one; nothing to see if nothing did. */
public class DisplayedChanges extends Div {

    private static final long serialVersionUID = 1L;

    public DisplayedChanges(Displayed shown, Displayed present) {
        UnorderedList list = new UnorderedList();
        shown.changesTo(present).forEach(change -> list.add(new ListItem(Translations.text(change.label()))));
        add(new Paragraph(Translations.text("ui.displayed.changes")), list);
        addClassName("mp-displayed-changes");
        getElement().setAttribute("role", "status");
        setVisible(list.getComponentCount() > 0);
    }
}
