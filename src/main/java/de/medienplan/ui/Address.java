package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a screen shows, kept in the address: a link or the back button brings the same view. */
public final class Address {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Address() {}

    /** The address of a screen as it is opened. */
    public static Address of(QueryParameters query) {
        Address address = new Address();
        query.getParameters().forEach((name, all) -> {
            if (!all.isEmpty()) {
                address.values.put(name, all.getFirst());
            }
        });
        return address;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Address with(String name, Object value) {
        String text = value.toString();
        if (text.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, text);
        }
        return this;
    }

    /**
     * Puts the values into the address bar without leaving the screen. Waits for the end of the request: while a screen
     * is being opened, the browser still stands at the one before; one that was left puts nothing there any more.
     */
    public void show(Component screen) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.beforeClientResponse(screen, context -> replace(context.getUI()));
        }
    }

    private void replace(UI ui) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        values.forEach((name, value) -> query.put(name, List.of(value)));
        String path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(query)));
    }
}
