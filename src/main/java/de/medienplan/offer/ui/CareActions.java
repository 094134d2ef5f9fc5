package de.medienplan.offer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareFunds;
import de.medienplan.records.RowHistory;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the money of a year: share it out, change it, begin another year, take the table away. */
final class CareActions {

    private final CareFunds funds;
    private final RowHistory history;
    private final AsOfDate asOf;
    private final Runnable changed;
    private final Runnable created;

    /**
     * @param changed is told after the year in sight changed
     * @param created is told after another year was added
     */
    CareActions(CareFunds funds, RowHistory history, AsOfDate asOf, Runnable changed, Runnable created) {
        this.funds = funds;
        this.history = history;
        this.asOf = asOf;
        this.changed = changed;
        this.created = created;
    }

    /** @param fund the year in sight; null if there is none yet */
    Component[] of(@Nullable CareFundRow fund, Supplier<Table> table) {
        List<Component> buttons = new ArrayList<>();
        if (Rights.has(MayManageMoney.class)) {
            if (fund != null) {
                buttons.add(Buttons.primary("offer.care.distribute", () -> ask(fund)));
                buttons.add(Buttons.plain("offer.care.change", () -> FundDialog.change(funds, history, fund, changed)));
            }
            buttons.add(Buttons.icon(
                    VaadinIcon.PLUS,
                    Buttons.plain("offer.care.newYear", () -> FundDialog.create(funds, fund, asOf.get(), created))));
        }
        if (fund != null) {
            buttons.add(new ExportMenu(table));
        }
        return buttons.toArray(Component[]::new);
    }

    private void ask(CareFundRow fund) {
        Confirm.ask(
                "offer.care.distributeAsk",
                () -> distribute(fund),
                Formats.money(fund.total(), Translations.locale()),
                fund.distribution().label());
    }

    private void distribute(CareFundRow fund) {
        int shares = funds.distribute(fund);
        changed.run();
        Notices.done(Message.of("offer.care.distributedTo", shares));
    }
}
