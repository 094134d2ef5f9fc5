package de.medienplan.setup.ui;

import de.medienplan.budget.CostBasis;
import de.medienplan.budget.MeasureRow;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the city's plan is made of, by number and name; amounts may follow later. */
@Component
class MeasureNames {

    private final CostBasis basis;

    MeasureNames(CostBasis basis) {
        this.basis = basis;
    }

    SetupList list(LocalDate today) {
        SetupList[] list = new SetupList[1];
        list[0] = new SetupList(
                "setup.measures",
                this::names,
                Rights.has(MayManageMoney.class),
                () -> add(today, () -> list[0].refresh()));
        return list[0];
    }

    private List<String> names() {
        return basis.all().stream()
                .map(row -> Translations.text("setup.measures.name", row.number(), row.name()))
                .toList();
    }

    private void add(LocalDate today, Runnable done) {
        int next = basis.all().stream().mapToInt(MeasureRow::number).max().orElse(0) + 1;
        BigDecimal none = BigDecimal.ZERO.setScale(2);
        String source = StepForm.usualSource(today);
        Form<MeasureRow> form = new Form<>(
                "budget.measure.field.",
                DisplayedVersion.fresh(new MeasureRow(
                        null, 0, next, "", none, none, null, false, 1, today.getYear(), "", source, today)));
        form.required("number", Fields::whole);
        form.required("name", Fields::text);
        form.required("investment", Fields::money);
        form.required("operating", Fields::money);
        form.required("firstYear", Fields::whole);
        form.wide(form.required("source", Fields::area));
        new FormDialog<>(Translations.text("setup.measures.add"), form)
                .onDone(done)
                .open(basis::save);
    }
}
