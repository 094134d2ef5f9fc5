package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.derive.RenewalTables;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What taking over the figures of today would change, in posts, costs and per school. */
class RenewalPreview extends CardColumn {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StoredPlan plan;
    private transient @Nullable Renewal shown;

    RenewalPreview(@Nullable StoredPlan plan) {
        this.plan = plan;
    }

    /** Shows what is computed, or why it cannot be. */
    void show(Supplier<Renewal> renewal) {
        removeAll();
        shown = null;
        try {
            show(renewal.get());
        } catch (UserException refusal) {
            add(new Paragraph(Translations.text(refusal.reason())));
        }
    }

    private void show(Renewal renewal) {
        if (!renewal.isChange()) {
            add(new Paragraph(Translations.text("rollout.renewal.nothing")));
            return;
        }
        shown = renewal;
        RenewalTables tables = new RenewalTables(renewal, Translations.locale());
        add(card(tables.ratios()), card(tables.posts(plan)));
        if (!renewal.schools().isEmpty()) {
            add(card(tables.schools()));
        }
    }

    private static Card card(Table table) {
        Div numbers = new Div(new TableView(table));
        numbers.addClassName("mp-chart-numbers");
        return new Card(numbers);
    }

    /** @throws UserException if nothing would change */
    Renewal shown() {
        Renewal renewal = shown;
        if (renewal == null) {
            throw new UserException(Message.of("rollout.renewal.nothing"));
        }
        return renewal;
    }
}
