package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.ui.Address;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import java.util.List;

/** A page of several lists; the address holds which one is shown. */
abstract class TabbedPage extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String TAB = "reiter";

    private final Tabs tabs = new Tabs();

    TabbedPage(String titleKey, List<String> tabKeys) {
        super(titleKey);
        tabKeys.forEach(key -> tabs.add(new Tab(Translations.text(key))));
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
    }

    /** The body of a tab, read anew. */
    abstract Component tab(int index);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted =
                Address.of(event.getLocation().getQueryParameters()).get(TAB).orElse("0");
        int last = tabs.getTabCount() - 1;
        tabs.setSelectedIndex(wanted.matches("\\d") ? Math.min(last, Integer.parseInt(wanted)) : 0);
        show();
    }

    final void show() {
        int index = tabs.getSelectedIndex();
        content(tabs, tab(index));
        Address.of(QueryParameters.empty()).with(TAB, index == 0 ? "" : index).show();
    }

    final void select(int index) {
        tabs.setSelectedIndex(index);
        show();
    }
}
