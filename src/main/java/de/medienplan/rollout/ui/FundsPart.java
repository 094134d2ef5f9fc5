package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;

/** Says whether the scenario's own funds are those of the budget, and takes them over after a preview. */
class FundsPart extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioFunds funds;
    private final transient ScenarioEditSession work;
    private final boolean editable;
    private final transient Runnable rebuild;

    FundsPart(ScenarioFunds funds, ScenarioEditSession work, boolean editable, Runnable rebuild) {
        this.funds = funds;
        this.work = work;
        this.editable = editable;
        this.rebuild = rebuild;
        addClassName("mp-start-row");
        refresh();
        work.follow(this, this::refresh);
    }

    /** Compares again with what is typed. */
    private void refresh() {
        removeAll();
        ScenarioFunds.Proposal proposal = funds.propose(work.scenario());
        if (!proposal.knowsAny()) {
            add(new Span(Translations.text("rollout.funds.none")));
            return;
        }
        boolean differs = proposal.changesAnything();
        add(new Status(
                Translations.text(differs ? "rollout.funds.differs" : "rollout.funds.same"),
                differs ? Tone.WARNING : Tone.GOOD));
        if (differs) {
            Button open =
                    Buttons.plain(editable ? "rollout.funds.take" : "rollout.funds.show", () -> preview(proposal));
            open.setId("take-funds");
            add(open);
        }
    }

    private void preview(ScenarioFunds.Proposal proposal) {
        Form<Void> form = new Form<>();
        form.wide(new TableView(table(proposal)));
        if (proposal.changesLimit()) {
            form.wide(new Span(
                    Translations.text("rollout.funds.limit", limit(proposal.presentLimit()), limit(proposal.limit()))));
        }
        new FormDialog<>(Translations.text("rollout.funds.take"), form)
                .readOnly(!editable)
                .saveAs("rollout.funds.do")
                .saying(null)
                .onDone(rebuild)
                .openLoose(() -> work.change(draft -> draft.budget(proposal.budget())));
    }

    private static String limit(@org.jspecify.annotations.Nullable Long limit) {
        return limit == null ? Translations.text("rollout.funds.noLimit") : Names.euros(limit);
    }

    private static Table table(ScenarioFunds.Proposal proposal) {
        Locale locale = Translations.locale();
        List<ScenarioFunds.Row> rows = proposal.rows();
        Table table = new Columns<ScenarioFunds.Row>(locale)
                .text("rollout.budget.year", row -> Integer.toString(row.year()))
                .add("rollout.funds.present", Table.Kind.EUROS, ScenarioFunds.Row::present)
                .add("rollout.funds.budget", Table.Kind.EUROS, ScenarioFunds.Row::budget)
                .add("rollout.funds.difference", Table.Kind.EUROS, ScenarioFunds.Row::difference)
                .table("rollout.funds.preview", rows);
        return new Table(
                table.title(),
                table.columns(),
                table.rows(),
                List.of(
                        Translations.text("ui.total"),
                        rows.stream().mapToLong(ScenarioFunds.Row::present).sum(),
                        rows.stream().mapToLong(ScenarioFunds.Row::taken).sum(),
                        rows.stream().mapToLong(ScenarioFunds.Row::difference).sum()));
    }
}
