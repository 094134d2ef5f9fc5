package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareFunds;
import de.medienplan.offer.CareKey;
import de.medienplan.shared.Message;
import de.medienplan.shared.Source;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The system care money of one budget year. */
class FundDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable CareFundRow old;
    private final IntegerField year = new IntegerField(Translations.text("offer.fund.field.budgetYear"));
    private final BigDecimalField state = Fields.money("offer.fund.field.stateShare");
    private final BigDecimalField city = Fields.money("offer.fund.field.cityShare");
    private final Select<CareKey> key = new Select<>();
    private final BigDecimalField rate = Fields.money("offer.fund.field.hourlyRate");
    private final TextField contract = new TextField(Translations.text("offer.fund.field.contract"));
    private final TextField source = new TextField(Translations.text("offer.fund.field.source"));
    private final DatePicker sourceDate = Fields.date("offer.fund.field.sourceDate");
    private final Checkbox assumption = new Checkbox(Translations.text("offer.fund.field.assumption"));

    FundDialog(
            CareFunds funds, LocalDate today, @Nullable CareFundRow old, @Nullable CareFundRow model, Runnable done) {
        this.old = old;
        key.setLabel(Translations.text("offer.fund.field.key"));
        key.setItems(CareKey.values());
        key.setItemLabelGenerator(value -> Translations.text(value.label()));
        fill(old == null ? model : old, today);
        FormLayout form = new FormLayout(year, key, state, city, rate, contract, source, sourceDate, assumption);
        form.setColspan(source, 2);
        add(form);
        setHeaderTitle(Translations.text(old == null ? "offer.care.newYear" : "offer.care.change"));
        setWidth("min(40rem, 96vw)");
        Button save = new Button(Translations.text("ui.save"), event -> {
            try {
                Unreadable.refuseIn(form);
                funds.save(row());
                close();
                done.run();
            } catch (UserException refusal) {
                Notices.refused(refusal.reason());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private void fill(@Nullable CareFundRow row, LocalDate today) {
        year.setValue(row == null ? today.getYear() : row.budgetYear() + (old == null ? 1 : 0));
        state.setValue(row == null ? BigDecimal.ZERO : row.stateShare());
        city.setValue(row == null ? BigDecimal.ZERO : row.cityShare());
        key.setValue(row == null ? CareKey.PUPILS : row.distribution());
        rate.setValue(row == null ? BigDecimal.ZERO : row.hourlyRate());
        contract.setValue(row == null ? "" : row.contract());
        source.setValue(old == null ? "" : old.source().text());
        sourceDate.setValue(old == null ? today : old.source().date());
        assumption.setValue(old == null || old.source().assumption());
    }

    private CareFundRow row() {
        CareFundRow row = old;
        return new CareFundRow(
                row == null ? null : row.id(),
                row == null ? 0 : row.version(),
                filled(year.getValue()),
                filled(state.getValue()),
                filled(city.getValue()),
                key.getValue(),
                filled(rate.getValue()),
                contract.getValue(),
                new Source(source.getValue(), filled(sourceDate.getValue()), assumption.getValue()));
    }

    private static <T> T filled(@Nullable T value) {
        if (value == null) {
            throw new UserException(Message.of("offer.required"));
        }
        return value;
    }
}
