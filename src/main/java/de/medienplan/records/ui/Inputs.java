package de.medienplan.records.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of the dialogs, filled, and their values; what is required and empty is refused by name. */
public final class Inputs {

    private Inputs() {}

    public static TextField text(String key, String value) {
        TextField field = new TextField(Translations.text(key));
        field.setValue(value);
        return field;
    }

    public static TextArea area(String key, String value) {
        TextArea field = new TextArea(Translations.text(key));
        field.setValue(value);
        field.setMinRows(2);
        return field;
    }

    public static BigDecimalField decimal(String key, @Nullable BigDecimal value) {
        BigDecimalField field = Fields.decimal(key);
        field.setValue(value);
        return field;
    }

    public static BigDecimalField money(String key, @Nullable BigDecimal value) {
        BigDecimalField field = Fields.money(key);
        field.setValue(value);
        return field;
    }

    public static IntegerField whole(String key, @Nullable Integer value) {
        IntegerField field = new IntegerField(Translations.text(key));
        field.setValue(value);
        return field;
    }

    public static DatePicker date(String key, @Nullable LocalDate value) {
        DatePicker field = Fields.date(key);
        field.setValue(value);
        field.setClearButtonVisible(true);
        return field;
    }

    public static <E extends Labelled> Select<E> choice(String key, List<E> items, @Nullable E value) {
        Select<E> field = new Select<>();
        field.setLabel(Translations.text(key));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : Translations.text(item.label()));
        field.setValue(value);
        return field;
    }

    /** @param key label of the field, named in the refusal */
    public static <V> V required(@Nullable V value, String key) {
        if (value == null) {
            throw new UserException(Message.of("records.missing", Message.of(key)));
        }
        return value;
    }
}
