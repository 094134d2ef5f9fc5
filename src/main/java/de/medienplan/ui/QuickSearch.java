package de.medienplan.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Opens any screen, school, plan or application by a part of its name. */
class QuickSearch extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Enter while no hit is chosen by the arrows; before the box itself forgets what was typed. */
    private static final String ENTER = """
            this.addEventListener('keydown', event => {
              if (event.key === 'Enter' && !this.selectedItem && !(this._focusedIndex >= 0)) {
                $0.$server.openFirst(this.inputElement.value);
              }
            }, true);
            """;

    private final transient List<QuickHit> all;
    private final Paragraph nothing = new Paragraph(Translations.text("ui.quick.nothing"));

    QuickSearch(List<QuickEntry> entries) {
        this.all = entries.stream().map(QuickHit::of).toList();
        setHeaderTitle(Translations.text("ui.quick"));
        addClassName("mp-quick");
        setWidth("min(36rem, 100vw)");
        ComboBox<QuickEntry> box = new ComboBox<>();
        box.setPlaceholder(Translations.text("ui.quick.placeholder"));
        box.setAriaLabel(Translations.text("ui.quick"));
        box.setWidthFull();
        box.setItemLabelGenerator(QuickEntry::name);
        box.setRenderer(new ComponentRenderer<>(QuickSearch::line));
        box.setItems(query ->
                shown(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        box.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                open(event.getValue());
            }
        });
        nothing.setVisible(false);
        nothing.getElement().setAttribute("role", "status");
        add(box, nothing);
        box.getElement().executeJs(ENTER, getElement());
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                box.focus();
                box.setOpened(true);
            }
        });
    }

    private Stream<QuickEntry> shown(String typed) {
        List<QuickEntry> found = find(typed);
        nothing.setVisible(found.isEmpty());
        return found.stream();
    }

    private List<QuickEntry> find(String typed) {
        String start = typed.toLowerCase(Locale.ROOT).strip();
        List<String> words = List.of(start.split("\\s+"));
        return all.stream()
                .filter(hit -> hit.hasAll(words))
                .sorted(Comparator.comparing(hit -> !hit.beginsWith(start)))
                .map(QuickHit::entry)
                .toList();
    }

    @ClientCallable
    void openFirst(String typed) {
        if (!typed.isBlank()) {
            find(typed).stream().findFirst().ifPresent(this::open);
        }
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
