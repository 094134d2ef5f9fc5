package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The quick search in the top bar, opened by Ctrl+K as well. */
@org.springframework.stereotype.Component
@Order(5)
class QuickSearchItem implements TopBarItem {

    private final ObjectProvider<QuickSource> sources;

    QuickSearchItem(ObjectProvider<QuickSource> sources) {
        this.sources = sources;
    }

    @Override
    public Component create() {
        Button button = Buttons.icon(VaadinIcon.SEARCH, "ui.quick", this::open);
        button.setId("quick-search");
        button.setTooltipText(Translations.text("ui.quick.hint"));
        button.addClickShortcut(Key.KEY_K, KeyModifier.CONTROL);
        return button;
    }

    private void open() {
        List<QuickEntry> all = sources.orderedStream()
                .flatMap(source -> source.entries().stream())
                .toList();
        new QuickSearch(all).open();
    }
}
