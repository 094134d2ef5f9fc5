package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Fields and buttons that the screens of this feature share. */
final class Forms {

    private Forms() {}

    static TextField text(String key, String value) {
        TextField field = new TextField(Translations.text(key));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    static IntegerField whole(String key, @Nullable Integer value, int min, int max) {
        IntegerField field = new IntegerField(Translations.text(key));
        field.setMin(min);
        field.setMax(max);
        field.setValue(value);
        return field;
    }

    static DatePicker date(String key, @Nullable LocalDate value) {
        DatePicker field = Fields.date(key);
        field.setValue(value);
        field.setClearButtonVisible(true);
        return field;
    }

    static <T> Select<T> choice(String key, List<T> items, Function<T, String> label) {
        Select<T> field = new Select<>();
        field.setLabel(Translations.text(key));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : label.apply(item));
        return field;
    }

    /** A choice with a first entry for all. */
    static <T> Select<T> filter(String key, List<T> items, Function<T, String> label) {
        Select<T> field = choice(key, items, label);
        String all = Translations.text("subsidy.filter.all");
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        return field;
    }

    static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new UserException(Message.of("subsidy.rule.missing", Message.of(key)));
        }
        return value;
    }

    static Button primary(String key, Runnable action) {
        Button button = new Button(Translations.text(key), event -> guarded(action));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button add(String key, Runnable action) {
        Button button = primary(key, action);
        button.setIcon(VaadinIcon.PLUS.create());
        return button;
    }

    /** Shows a refusal instead of failing; what was typed stays. */
    static boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Message.of("subsidy.rule.meanwhile"));
        }
        return false;
    }

    static Div bar(Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("mp-filters");
        return bar;
    }

    /** A column of parts over the whole height. */
    static Div fill(Component... parts) {
        Div fill = new Div(parts);
        fill.addClassName("mp-fill");
        return fill;
    }
}
