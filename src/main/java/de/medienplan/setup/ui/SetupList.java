package de.medienplan.setup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Supplier;

/** Names that a city begins with, and a button for one more; all else about them is entered where they are worked with. */
class SetupList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<String>> names;
    private final Div shown = new Div();

    /** @param key of the heading; the advice stands under {@code <key>.advice}, the button's text under {@code <key>.add} */
    SetupList(String key, Supplier<List<String>> names, boolean editable, Runnable add) {
        this.names = names;
        addClassName("mp-setup-list");
        Button adding = Buttons.icon(VaadinIcon.PLUS, Buttons.plain(key + ".add", add));
        adding.setVisible(editable);
        add(new H3(Translations.text(key)), new Paragraph(Translations.text(key + ".advice")), shown, adding);
        refresh();
    }

    final void refresh() {
        shown.removeAll();
        UnorderedList list = new UnorderedList();
        names.get().forEach(name -> list.add(new ListItem(name)));
        if (list.getComponentCount() > 0) {
            shown.add(list);
        }
    }
}
