package de.medienplan.offer.ui;

import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareFunds;
import de.medienplan.offer.CareKey;
import de.medienplan.records.RowHistory;
import de.medienplan.shared.Source;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.SourceField;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The system care money of one budget year. */
final class FundDialog {

    private FundDialog() {}

    static void change(CareFunds funds, RowHistory history, CareFundRow fund, Runnable done) {
        DisplayedVersion<CareFundRow> displayed =
                new DisplayedVersion<>(fund, () -> history.present(fund), () -> history.of(fund));
        open("offer.care.change", funds, displayed, done);
    }

    /** @param last the money of the year before, whose amounts are proposed; null if there is none */
    static void create(CareFunds funds, @Nullable CareFundRow last, LocalDate asOf, Runnable done) {
        BigDecimal nothing = BigDecimal.ZERO;
        Source source = new Source("", asOf, true);
        CareFundRow fresh = last == null
                ? new CareFundRow(null, 0, asOf.getYear(), nothing, nothing, CareKey.PUPILS, nothing, "", source)
                : new CareFundRow(
                        null,
                        0,
                        last.budgetYear() + 1,
                        last.stateShare(),
                        last.cityShare(),
                        last.distribution(),
                        last.hourlyRate(),
                        last.contract(),
                        source);
        open("offer.care.newYear", funds, DisplayedVersion.fresh(fresh), done);
    }

    private static void open(String titleKey, CareFunds funds, DisplayedVersion<CareFundRow> displayed, Runnable done) {
        Form<CareFundRow> form = new Form<>("offer.fund.field.", displayed);
        form.required("budgetYear", Fields::whole);
        form.required("distribution", key -> Fields.choice("offer.fund.field.key", List.of(CareKey.values())));
        form.required("stateShare", Fields::money);
        form.required("cityShare", Fields::money);
        form.required("hourlyRate", Fields::money);
        form.required("contract", key -> Fields.text(key, 200));
        form.wide(form.required("source", SourceField::new));
        new FormDialog<>(Translations.text(titleKey), form).onDone(done).open(funds::save);
    }
}
