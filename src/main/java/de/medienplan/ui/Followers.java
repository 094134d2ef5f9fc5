package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Parts of open pages that show something which the user may change elsewhere, perhaps in another tab of the browser. */
public final class Followers {

    private final List<Runnable> all = new CopyOnWriteArrayList<>();

    /** Shows a part again each time that {@link #tell} is called, as long as it is on its page. */
    public void add(Component part, Runnable refresh) {
        WhileOpen.listen(part, () -> {
            Runnable inItsTab = () -> inItsTab(part, refresh);
            all.add(inItsTab);
            return () -> all.remove(inItsTab);
        });
    }

    /** Says that it has changed. */
    public void tell() {
        all.forEach(Runnable::run);
    }

    /** Address and language are those of the tab in which the part stands, not of the one in which something was chosen. */
    private static void inItsTab(Component part, Runnable refresh) {
        part.getUI().ifPresent(own -> {
            if (own.equals(UI.getCurrent())) {
                refresh.run();
            } else {
                own.access(() -> {
                    if (part.isAttached()) {
                        refresh.run();
                    }
                });
            }
        });
    }
}
