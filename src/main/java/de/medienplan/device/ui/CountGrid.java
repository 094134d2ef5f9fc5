package de.medienplan.device.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Binder;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Schools × categories. A click opens the row for typing at the clicked cell, Enter or a click elsewhere stores it,
 * Escape leaves it as it was.
 */
class CountGrid extends DataGrid<EditableCounts> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;

    private final Map<Column<EditableCounts>, IntegerField> fields = new HashMap<>();
    private final transient Predicate<EditableCounts> saver;
    private final Binder<EditableCounts> binder = new Binder<>();

    /** @param saver stores a row; false keeps it open with what was typed */
    CountGrid(List<CategoryRow> categories, boolean editable, Predicate<EditableCounts> saver) {
        this.saver = saver;
        text("device.school", item -> item.row().school().label())
                .setFrozen(true)
                .setFlexGrow(1)
                .setAutoWidth(false)
                .setWidth("13rem");
        text("device.number", item -> item.row().school().number()).setFlexGrow(0);
        text("device.type", item -> item.row().school().typeCode()).setFlexGrow(0);
        for (CategoryRow category : categories) {
            Column<EditableCounts> column = category(category);
            if (editable) {
                column.setEditorComponent(field(category, column));
            }
        }
        sum("device.total", Table.Kind.INTEGER, EditableCounts::total);
        text(
                "device.remark",
                item -> item.row().synthetic().isEmpty() ? "" : Translations.text("device.remark.synthetic"));
        if (editable) {
            editing();
        }
    }

    private Column<EditableCounts> category(CategoryRow category) {
        CategoryId id = category.categoryId();
        Column<EditableCounts> column = value(category.shortName(), Table.Kind.INTEGER, item -> item.get(id), true);
        column.setAutoWidth(false).setWidth("6.7rem");
        column.setPartNameGenerator(item -> item.isSynthetic(id) ? "synthetic" : null);
        column.setTooltipGenerator(
                item -> item.isSynthetic(id) ? Translations.text("device.synthetic") : category.name());
        return column;
    }

    private IntegerField field(CategoryRow category, Column<EditableCounts> column) {
        IntegerField field = new IntegerField();
        field.setAriaLabel(category.name());
        field.setMin(0);
        field.setMax(MOST);
        field.setWidth("5.5rem");
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT, TextFieldVariant.LUMO_SMALL);
        field.addKeyDownListener(Key.ENTER, event -> store());
        field.addKeyDownListener(Key.ESCAPE, event -> getEditor().cancel());
        binder.forField(field)
                .withValidator(
                        amount -> amount == null || amount >= 0 && amount <= MOST,
                        Translations.text("device.count.rangeShort", Formats.integer(MOST, Translations.locale())))
                .bind(
                        item -> item.get(category.categoryId()),
                        (item, amount) -> item.set(category.categoryId(), amount));
        fields.put(column, field);
        return field;
    }

    private void editing() {
        Editor<EditableCounts> editor = getEditor();
        editor.setBinder(binder);
        editor.setBuffered(true);
        addItemClickListener(event -> {
            if (editor.isOpen() && event.getItem().equals(editor.getItem()) || !store()) {
                return;
            }
            editor.editItem(event.getItem());
            IntegerField field = fields.get(event.getColumn());
            if (field != null) {
                UI.getCurrent().beforeClientResponse(field, context -> field.focus());
            }
        });
    }

    /** Stores the open row; whether no row is open any more. */
    private boolean store() {
        Editor<EditableCounts> editor = getEditor();
        if (!editor.isOpen()) {
            return true;
        }
        EditableCounts item = editor.getItem();
        EditableCounts typed = new EditableCounts(item.row());
        if (!binder.writeBeanIfValid(typed)) {
            return false;
        }
        if (!typed.edits().isEmpty() && !saver.test(typed)) {
            return false;
        }
        editor.cancel();
        return true;
    }
}
