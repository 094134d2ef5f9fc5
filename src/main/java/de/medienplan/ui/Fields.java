package de.medienplan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.shared.Formats;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Input fields with the formats of the present language. */
public final class Fields {

    private Fields() {}

    /** A date, typed or picked, {@code 16.05.2023}. */
    public static DatePicker date(String labelKey) {
        Locale locale = Translations.locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DatePickerI18n i18n = new DatePickerI18n()
                .setDateFormats(Formats.datePattern(locale), "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(names.getWeekdays()))
                .setWeekdaysShort(weekdays(names.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DayOfWeek.SUNDAY.getValue())
                .setToday(Translations.text("ui.date.today"))
                .setCancel(Translations.text("ui.cancel"));
        DatePicker picker = new DatePicker(Translations.text(labelKey));
        picker.setLocale(locale);
        picker.setI18n(i18n);
        return picker;
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
