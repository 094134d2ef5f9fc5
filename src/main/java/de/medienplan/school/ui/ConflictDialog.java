package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.medienplan.school.EditConflict;
import de.medienplan.school.FieldKey;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolValues;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody else saved first: shows field by field what both changed, and saves or goes on only on purpose. */
class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EditConflict conflict;
    private final transient Map<FieldKey, RadioButtonGroup<Boolean>> choices = new HashMap<>();

    ConflictDialog(EditConflict conflict, Consumer<SchoolValues> save, Consumer<SchoolValues> keepEditing) {
        this.conflict = conflict;
        SchoolDetail stored = conflict.stored();
        setHeaderTitle(Translations.text("school.conflict"));
        String at = Formats.dateTime(
                LocalDateTime.ofInstant(stored.changedAt(), ZoneId.systemDefault()), Translations.locale());
        add(new Paragraph(Translations.text("school.conflict.text", stored.changedBy(), at)), table(stored));
        Button edit = new Button(Translations.text("ui.unsaved.stay"), event -> close(keepEditing));
        Button both = new Button(Translations.text("school.conflict.save"), event -> close(save));
        both.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(edit, both);
        setMaxWidth("56rem");
        setCloseOnOutsideClick(false);
    }

    private void close(Consumer<SchoolValues> next) {
        close();
        Set<FieldKey> theirs = choices.entrySet().stream()
                .filter(choice -> Boolean.FALSE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        next.accept(conflict.merged(theirs));
    }

    private Component table(SchoolDetail stored) {
        NativeTable table = new NativeTable();
        table.addClassName("mp-table");
        NativeTableRow head = table.getHead().addRow();
        List.of(
                        Translations.text("school.conflict.field"),
                        Translations.text("school.conflict.before"),
                        Translations.text("school.conflict.stored", stored.changedBy()),
                        Translations.text("school.conflict.typed"),
                        Translations.text("school.conflict.take"))
                .forEach(text -> head.addHeaderCell().setText(text));
        Locale locale = Translations.locale();
        for (EditConflict.Line line : conflict.lines()) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(Texts.render(line.key().label(), locale));
            row.addDataCell().setText(Formats.value(line.base(), locale));
            row.addDataCell().setText(Formats.value(line.stored(), locale));
            row.addDataCell().setText(Formats.value(line.typed(), locale));
            row.addDataCell().add(decision(line, stored.changedBy()));
        }
        return table;
    }

    private Component decision(EditConflict.Line line, String other) {
        if (!line.both()) {
            boolean mine = conflict.base().differences(conflict.typed()).contains(line.key());
            return new Span(Translations.text(mine ? "school.conflict.mine" : "school.conflict.theirs", other));
        }
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(Texts.render(line.key().label(), Translations.locale()));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(
                mine -> Translations.text(mine ? "school.conflict.mine" : "school.conflict.theirs", other));
        choice.setValue(true);
        choices.put(line.key(), choice);
        return choice;
    }
}
