package de.medienplan.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;

/** What a click on a row does. */
public final class RowClicks {

    private RowClicks() {}

    /** Opens the row once, also for those who click twice by habit: the second click would open a second dialog. */
    public static <T> void open(Grid<T> grid, Consumer<T> opener) {
        grid.addItemClickListener(event -> {
            if (event.getClickCount() < 2) {
                opener.accept(event.getItem());
            }
        });
    }
}
