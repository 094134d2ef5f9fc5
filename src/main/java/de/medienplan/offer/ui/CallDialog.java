package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareRow;
import de.medienplan.offer.SystemCare;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours called from the framework contract, against the rest of a school. */
class CallDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CareRow> school = new ComboBox<>(Translations.text("offer.school"));
    private final DatePicker on = Fields.date("offer.call.on");
    private final BigDecimalField hours = Fields.decimal("offer.call.hours");
    private final TextField purpose = new TextField(Translations.text("offer.call.purpose"));

    CallDialog(
            SystemCare care,
            CareFundRow fund,
            List<CareRow> rows,
            LocalDate today,
            @Nullable CareRow chosen,
            Runnable done) {
        school.setItems(rows);
        school.setItemLabelGenerator(row -> row.school().label());
        school.addValueChangeListener(event -> school.setHelperText(
                event.getValue() == null
                        ? ""
                        : Translations.text(
                                "offer.call.rest",
                                Formats.money(event.getValue().rest(), Translations.locale()))));
        rows.stream()
                .filter(row ->
                        chosen != null && row.school().id() == chosen.school().id())
                .findFirst()
                .ifPresent(school::setValue);
        on.setValue(today.getYear() == fund.budgetYear() ? today : LocalDate.of(fund.budgetYear(), 12, 31));
        hours.setHelperText(
                Translations.text("offer.call.rate", Formats.money(fund.hourlyRate(), Translations.locale())));
        FormLayout form = new FormLayout(school, on, hours, purpose);
        form.setColspan(purpose, 2);
        add(form);
        setHeaderTitle(Translations.text("offer.call.new"));
        setWidth("min(36rem, 96vw)");
        Button book = new Button(Translations.text("offer.call.book"), event -> {
            try {
                Unreadable.refuseIn(form);
                long id = book(care, fund);
                close();
                done.run();
                Notices.undoable(
                        Message.of(
                                "offer.call.booked", school.getValue().school().label()),
                        () -> {
                            care.cancel(id);
                            done.run();
                        });
            } catch (UserException refusal) {
                Notices.refused(refusal.reason());
            }
        });
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), book);
    }

    private long book(SystemCare care, CareFundRow fund) {
        CareRow row = school.getValue();
        LocalDate day = on.getValue();
        BigDecimal called = hours.getValue();
        if (row == null || day == null || called == null) {
            throw new UserException(Message.of("offer.required"));
        }
        return care.call(fund.key(), row.school().id(), day, called, purpose.getValue());
    }
}
