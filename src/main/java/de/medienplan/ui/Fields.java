package de.medienplan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Input fields with the formats of the present language. */
public final class Fields {

    private Fields() {}

    public static TextField text(String labelKey) {
        return new TextField(Translations.text(labelKey));
    }

    /** @param longest characters that can be stored; more cannot be typed */
    public static TextField text(String labelKey, int longest) {
        TextField field = text(labelKey);
        field.setMaxLength(longest);
        return field;
    }

    /** Text of several lines. */
    public static TextArea area(String labelKey) {
        TextArea field = new TextArea(Translations.text(labelKey));
        field.setMinRows(2);
        return field;
    }

    public static TextArea area(String labelKey, int longest) {
        TextArea field = area(labelKey);
        field.setMaxLength(longest);
        return field;
    }

    public static IntegerField whole(String labelKey) {
        IntegerField field = new IntegerField(Translations.text(labelKey));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setI18n(new IntegerFieldI18n().setBadInputErrorMessage(Translations.text("ui.whole.bad")));
        return field;
    }

    /** A whole number between two, both allowed; the field says so when it is not. */
    public static IntegerField whole(String labelKey, int least, int most) {
        IntegerField field = whole(labelKey);
        String range = Translations.text("ui.whole.range", Integer.toString(least), Integer.toString(most));
        field.getI18n().setMinErrorMessage(range).setMaxErrorMessage(range);
        field.setMin(least);
        field.setMax(most);
        return field;
    }

    public static Checkbox check(String labelKey) {
        return new Checkbox(Translations.text(labelKey));
    }

    /** One of a few. */
    public static <E extends Labelled> Select<E> choice(String labelKey, Collection<E> items) {
        return choice(labelKey, items, item -> Translations.text(item.label()));
    }

    public static <T> Select<T> choice(String labelKey, Collection<T> items, Function<T, String> words) {
        Select<T> field = new Select<>();
        field.setLabel(Translations.text(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        return field;
    }

    /** One of a few or none, which {@code noneKey} names. */
    public static <T> Select<T> choiceOrNone(
            String labelKey, Collection<T> items, Function<T, String> words, String noneKey) {
        String none = Translations.text(noneKey);
        Select<T> field = choice(labelKey, items, words);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setItemLabelGenerator(item -> item == null ? none : words.apply(item));
        return field;
    }

    /** One of many, found by typing. */
    public static <T> ComboBox<T> find(String labelKey, Collection<T> items, Function<T, String> words) {
        ComboBox<T> field = new ComboBox<>(Translations.text(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        return field;
    }

    /** The field with a value in it. */
    public static <V, F extends HasValue<?, V>> F filled(F field, @Nullable V value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
        return field;
    }

    /** A date that may be left out. */
    public static DatePicker optionalDate(String labelKey) {
        DatePicker picker = date(labelKey);
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** Refuses an end before the begin, at the end. */
    public static void inOrder(DatePicker begin, DatePicker end) {
        end.getI18n().setMinErrorMessage(Translations.text("ui.date.order"));
        begin.addValueChangeListener(event -> end.setMin(event.getValue()));
        end.setMin(begin.getValue());
    }

    /**
     * A date, typed or picked, {@code 16.05.2023}. The calendar opens by its button alone: opened while typing, it would take
     * the next Tab, and what was typed would be neither stored nor refused.
     */
    public static DatePicker date(String labelKey) {
        DatePicker picker = new DatePicker(Translations.text(labelKey));
        picker.setLocale(Translations.locale());
        picker.setI18n(dateTexts());
        picker.setAutoOpen(false);
        return picker;
    }

    /** A day with a time of day. */
    public static DateTimePicker dateTime(String labelKey) {
        DateTimePicker picker = new DateTimePicker(Translations.text(labelKey));
        picker.setLocale(Translations.locale());
        picker.setDatePickerI18n(dateTexts());
        picker.setAutoOpen(false);
        picker.setDateAriaLabel(Translations.text(labelKey));
        picker.setTimeAriaLabel(Translations.text("ui.time"));
        return picker;
    }

    private static DatePickerI18n dateTexts() {
        Locale locale = Translations.locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setDateFormats(Formats.datePattern(locale), "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(names.getWeekdays()))
                .setWeekdaysShort(weekdays(names.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DayOfWeek.SUNDAY.getValue())
                .setToday(Translations.text("ui.date.today"))
                .setCancel(Translations.text("ui.cancel"))
                .setBadInputErrorMessage(Translations.text("ui.date.bad"));
    }

    private static List<String> weekdays(String[] sundayIsOne) {
        return Arrays.asList(sundayIsOne).subList(1, 8);
    }

    /** An amount in euros and cents, {@code 1.770.000,00}. */
    public static BigDecimalField money(String labelKey) {
        return new MoneyField(Translations.text(labelKey), true);
    }

    /** An amount in whole euros, {@code 1.770.000}, the unit of planning. */
    public static BigDecimalField euros(String labelKey) {
        return new MoneyField(Translations.text(labelKey), false);
    }

    /** An amount in a row of a list, where the heading of the column is its label. */
    public static BigDecimalField moneyCell(String ariaLabel) {
        BigDecimalField field = new MoneyField("", true);
        field.setAriaLabel(ariaLabel);
        field.setWidth("8.5rem");
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        return field;
    }

    /** A number with a decimal comma. */
    public static BigDecimalField decimal(String labelKey) {
        BigDecimalField field = new BigDecimalField(Translations.text(labelKey));
        field.setLocale(Translations.locale());
        field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(Translations.text("ui.decimal.bad")));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        return field;
    }

    /** The search box of a filter bar; reports while typing. */
    public static TextField search(String placeholderKey) {
        TextField field = new TextField();
        field.setPlaceholder(Translations.text(placeholderKey));
        field.setAriaLabel(Translations.text(placeholderKey));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("mp-search");
        return field;
    }
}
