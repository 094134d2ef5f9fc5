package de.medienplan.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import de.medienplan.ui.DataGrid;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a screen says: texts, labels, titles and charts, and the rows of its grids. */
public final class ScreenText {

    private final StringBuilder text = new StringBuilder();

    private ScreenText() {}

    public static String of(Component screen) {
        ScreenText collected = new ScreenText();
        collected.add(screen.getElement());
        return collected.text.toString().replace('\u00a0', ' ');
    }

    private void add(Element element) {
        if (element.isTextNode()) {
            say(element.getText());
            return;
        }
        element.getAttributeNames()
                .filter(name -> !name.equals("class") && !name.equals("style"))
                .forEach(name -> say(element.getAttribute(name)));
        element.getPropertyNames().map(element::getPropertyRaw).forEach(this::say);
        element.getComponent().ifPresent(component -> {
            if (component instanceof Grid<?> grid) {
                rows(grid);
            }
        });
        element.getChildren().forEach(this::add);
    }

    private <T> void rows(Grid<T> grid) {
        grid.getColumns().forEach(column -> say(column.getHeaderText()));
        var items = grid.getDataProvider()
                .fetch(new Query<>(0, 50, null, null, null))
                .collect(Collectors.toList());
        if (grid instanceof DataGrid<T> data) {
            data.table("").rows().forEach(this::say);
        }
        items.forEach(item -> grid.getColumns().forEach(column -> cell(column.getRenderer(), item)));
    }

    private <T> void cell(Renderer<T> renderer, T item) {
        if (renderer instanceof ComponentRenderer<?, T> component) {
            add(component.createComponent(item).getElement());
        } else if (renderer instanceof LitRenderer<T> lit) {
            lit.getValueProviders().values().forEach(value -> say(value.apply(item)));
        }
    }

    private void say(@Nullable Object words) {
        if (words != null) {
            text.append(words).append('\n');
        }
    }
}
