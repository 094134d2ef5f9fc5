package de.medienplan.records.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of lists on tabs; the address holds the tab. */
public abstract class TabbedPage extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String TAB = "reiter";

    private final String route;
    private final Tabs tabs = new Tabs();
    private final AsOfDate asOf;
    private @Nullable Registration listening;

    protected TabbedPage(String titleKey, String route, List<String> tabKeys, AsOfDate asOf) {
        super(titleKey);
        this.route = route;
        this.asOf = asOf;
        tabKeys.forEach(key -> tabs.add(new Tab(Translations.text(key))));
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
    }

    /** The body of the tab. */
    protected abstract Component tab(int index, LocalDate today);

    protected abstract List<KeyFigure> figures(LocalDate today);

    /** What else the address holds besides the tab. */
    protected Map<String, String> address() {
        return Map.of();
    }

    /** Takes what the address held when the page was opened. */
    protected void opened(QueryParameters address) {}

    @Override
    protected void onAttach(AttachEvent event) {
        listening = asOf.onChange(this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted =
                event.getLocation().getQueryParameters().getSingleParameter(TAB).orElse("0");
        int last = tabs.getTabCount() - 1;
        tabs.setSelectedIndex(wanted.matches("\\d") ? Math.min(last, Integer.parseInt(wanted)) : 0);
        opened(event.getLocation().getQueryParameters());
        show();
    }

    /** Reads everything anew. */
    public final void show() {
        LocalDate day = asOf.get();
        int index = tabs.getSelectedIndex();
        figures(figures(day));
        content(tabs, tab(index, day));
        Map<String, String> values = new HashMap<>(address());
        values.put(TAB, Integer.toString(index));
        QueryParameters address = QueryParameters.simple(values);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(route, address));
    }
}
