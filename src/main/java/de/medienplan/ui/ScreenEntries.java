package de.medienplan.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import de.medienplan.shared.Message;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The screens of the navigation. */
@Component
@Order(1)
class ScreenEntries implements QuickSource {

    @Override
    public List<QuickEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(MenuEntry::order))
                .map(entry -> new QuickEntry(
                        Message.of("ui.quick.screen"),
                        Translations.text(entry.title()),
                        Translations.text(WorkArea.of(entry.order()).label()),
                        entry.path().replaceFirst("^/", ""),
                        QueryParameters.empty()))
                .toList();
    }
}
