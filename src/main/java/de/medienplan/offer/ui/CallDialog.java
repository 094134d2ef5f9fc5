package de.medienplan.offer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareRow;
import de.medienplan.offer.SystemCare;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Hours called from the framework contract, against the rest of a school. */
final class CallDialog {

    private CallDialog() {}

    static void open(
            SystemCare care, CareFundRow fund, List<CareRow> rows, CareRow chosen, LocalDate asOf, Runnable done) {
        Form<Void> form = new Form<>();
        ComboBox<CareRow> school = form.required(
                Fields.find("offer.school", rows, row -> row.school().label()));
        school.addValueChangeListener(event -> school.setHelperText(rest(event.getValue())));
        rows.stream()
                .filter(row -> row.school().id().equals(chosen.school().id()))
                .findFirst()
                .ifPresent(school::setValue);
        LocalDate day = asOf.getYear() == fund.budgetYear() ? asOf : LocalDate.of(fund.budgetYear(), 12, 31);
        var on = form.required(Fields.filled(Fields.date("offer.call.on"), day));
        var hours = form.required(Fields.decimal("offer.call.hours"));
        hours.setHelperText(
                Translations.text("offer.call.rate", Formats.money(fund.hourlyRate(), Translations.locale())));
        var purpose = form.wide(form.required(Fields.text("offer.call.purpose", 300)));
        new FormDialog<>(Translations.text("offer.call.new"), form)
                .saveAs("offer.call.book")
                .saying(null)
                .onDone(done)
                .openLoose(() -> {
                    CareRow row = school.getValue();
                    long id = care.call(
                            fund.key(), row.school().id(), on.getValue(), hours.getValue(), purpose.getValue());
                    Notices.undoable(
                            Message.of("offer.call.booked", row.school().label()), () -> {
                                care.cancel(id);
                                done.run();
                            });
                });
    }

    private static String rest(@org.jspecify.annotations.Nullable CareRow row) {
        return row == null
                ? ""
                : Translations.text("offer.call.rest", Formats.money(row.rest(), Translations.locale()));
    }
}
