package de.medienplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Opens any screen, school, plan or application by a part of its name. */
class QuickSearch extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient List<QuickEntry> all;

    QuickSearch(List<QuickEntry> all) {
        this.all = all;
        addClassName("mp-quick");
        setWidth("min(36rem, 100vw)");
        ComboBox<QuickEntry> box = new ComboBox<>();
        box.setPlaceholder(Translations.text("ui.quick.placeholder"));
        box.setAriaLabel(Translations.text("ui.quick"));
        box.setWidthFull();
        box.setItemLabelGenerator(QuickEntry::name);
        box.setRenderer(new ComponentRenderer<>(QuickSearch::line));
        box.setItems(query ->
                find(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        box.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                open(event.getValue());
            }
        });
        add(box);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                box.focus();
                box.setOpened(true);
            }
        });
    }

    private Stream<QuickEntry> find(String words) {
        return all.stream()
                .filter(entry -> entry.matches(words))
                .sorted(Comparator.comparing(entry -> !entry.beginsWith(words)));
    }

    private static Div line(QuickEntry entry) {
        Span name = new Span(entry.name());
        String kind = Translations.text(entry.kind());
        Span note = new Span(entry.note().isEmpty() ? kind : kind + " · " + entry.note());
        note.addClassName("mp-quick-note");
        Div line = new Div(name, note);
        line.addClassName("mp-quick-line");
        return line;
    }

    private void open(QuickEntry entry) {
        close();
        UI.getCurrent().navigate(entry.path(), entry.query());
    }
}
