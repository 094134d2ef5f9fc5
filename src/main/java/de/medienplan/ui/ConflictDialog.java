package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.medienplan.shared.Merge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Somebody else saved first: shows field by field what both changed, and saves or goes on only on purpose. What only one of
 * them changed is kept.
 */
public class ConflictDialog<K> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Map<K, RadioButtonGroup<Boolean>> choices = new HashMap<>();

    private ConflictDialog(
            OtherSave other, List<FieldConflict<K>> fields, Consumer<Set<K>> save, Consumer<Set<K>> keepEditing) {
        setHeaderTitle(Translations.text("ui.conflict"));
        Div scroll = new Div(table(other.name(), fields));
        scroll.addClassName("mp-scroll");
        add(new Paragraph(Translations.text(other.text())), scroll);
        getFooter()
                .add(
                        Buttons.plain("ui.unsaved.stay", () -> close(keepEditing)),
                        Buttons.primary("ui.conflict.save", () -> close(save)));
        setMaxWidth("56rem");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> close(keepEditing));
    }

    /**
     * @param label of a part
     * @param text a part of a state, as a user reads it
     * @param save gets both people's changes in one
     * @param keepEditing the same, without saving
     */
    public static <R, K> void ask(
            Merge<R, K> merge,
            OtherSave other,
            Function<K, String> label,
            BiFunction<K, R, String> text,
            Consumer<R> save,
            Consumer<R> keepEditing) {
        List<FieldConflict<K>> fields = merge.changed().stream()
                .map(part -> new FieldConflict<>(
                        part,
                        label.apply(part),
                        text.apply(part, merge.base()),
                        text.apply(part, merge.stored()),
                        text.apply(part, merge.typed()),
                        merge.isBoth(part),
                        merge.isMine(part)))
                .toList();
        new ConflictDialog<>(
                        other,
                        fields,
                        theirs -> save.accept(merge.merged(theirs)),
                        theirs -> keepEditing.accept(merge.merged(theirs)))
                .open();
    }

    private void close(Consumer<Set<K>> next) {
        close();
        next.accept(choices.entrySet().stream()
                .filter(choice -> Boolean.FALSE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private Component table(String other, List<FieldConflict<K>> fields) {
        NativeTable table = new NativeTable();
        table.addClassName("mp-table");
        NativeTableRow head = table.getHead().addRow();
        List.of(
                        Translations.text("ui.conflict.field"),
                        Translations.text("ui.conflict.before"),
                        Translations.text("ui.conflict.stored", other),
                        Translations.text("ui.conflict.typed"),
                        Translations.text("ui.conflict.take"))
                .forEach(text -> head.addHeaderCell().setText(text));
        for (FieldConflict<K> field : fields) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(field.label());
            row.addDataCell().setText(field.before());
            row.addDataCell().setText(field.theirs());
            row.addDataCell().setText(field.mine());
            row.addDataCell().add(decision(field, other));
        }
        return table;
    }

    private Component decision(FieldConflict<K> field, String other) {
        if (!field.both()) {
            return new Span(label(field.iChanged(), other));
        }
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(field.label());
        choice.setItems(true, false);
        choice.setItemLabelGenerator(mine -> label(mine, other));
        choice.setValue(true);
        choices.put(field.key(), choice);
        return choice;
    }

    private static String label(boolean mine, String other) {
        return Translations.text(mine ? "ui.conflict.mine" : "ui.conflict.theirs", other);
    }
}
