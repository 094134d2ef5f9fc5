package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A page of lists on tabs; the address holds which one is shown. Another as-of date shows it with that day. */
public abstract class TabbedPage extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String TAB = "reiter";

    private final Tabs tabs = new Tabs();
    private final AsOfDate asOf;

    protected TabbedPage(String titleKey, List<String> tabKeys, AsOfDate asOf) {
        super(titleKey);
        this.asOf = asOf;
        tabKeys.forEach(key -> tabs.add(new Tab(Translations.text(key))));
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
        asOf.follow(this, this::show);
    }

    /** The body of the tab, read from the database each time. */
    protected abstract Component tab(int index, LocalDate today);

    /** Above all tabs; a tab may put others in their place. */
    protected List<KeyFigure> figures(LocalDate today) {
        return List.of();
    }

    /** What else the address holds besides the tab. */
    protected Map<String, String> address() {
        return Map.of();
    }

    /** Takes what the address held when the page was opened. */
    protected void opened(QueryParameters address) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String wanted = query.getSingleParameter(TAB).orElse("0");
        int last = tabs.getTabCount() - 1;
        tabs.setSelectedIndex(wanted.matches("\\d") ? Math.min(last, Integer.parseInt(wanted)) : 0);
        opened(query);
        show();
    }

    /** Reads everything again. */
    public final void show() {
        LocalDate day = asOf.get();
        int index = tabs.getSelectedIndex();
        figures(figures(day));
        content(tabs, tab(index, day));
        showAddress();
    }

    /** Puts what the page holds now into the address, without reading anything again. */
    protected final void showAddress() {
        int index = tabs.getSelectedIndex();
        Address address = Address.of(QueryParameters.empty());
        address().forEach(address::with);
        address.with(TAB, index == 0 ? "" : index).show(this);
    }

    protected final void select(int index) {
        tabs.setSelectedIndex(index);
        show();
    }
}
