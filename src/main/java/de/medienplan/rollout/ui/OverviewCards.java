package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cards of the overview: what is next, grants, posts and the latest runs. */
final class OverviewCards {

    private OverviewCards() {}

    static Component next(PlanStanding standing) {
        return card(
                "rollout.overview.next",
                new NextStarts(standing),
                link(standing.plan().row(), "rollout.overview.schedule", "zeitplan"));
    }

    static RealMoney money(PlanStanding standing) {
        return RealMoney.of(standing.now().scenario(), standing.expected());
    }

    static Component grants(PlanStanding standing) {
        RealMoney money = money(standing);
        long lapsed =
                money.years().stream().mapToLong(each -> each.funds().lapsed()).sum();
        return card(
                "rollout.overview.money",
                new TableView(PlanTables.grantsInWords(money)),
                new Paragraph(paid(money)),
                new Paragraph(Translations.text("rollout.overview.lapsed", Names.euros(lapsed))),
                link(standing.plan().row(), "rollout.overview.budget", "haushalt"));
    }

    private static String paid(RealMoney money) {
        return money.uncovered() == 0
                ? Translations.text(
                        "rollout.overview.paid", Names.euros(money.investment()), Names.euros(money.ownUsed()))
                : Translations.text(
                        "rollout.overview.paidUncovered",
                        Names.euros(money.investment()),
                        Names.euros(money.ownUsed()),
                        Names.euros(money.uncovered()));
    }

    static Component posts(PlanRow plan, Evaluation evaluation) {
        List<List<?>> lines = new ArrayList<>();
        evaluation
                .support()
                .forEach(year -> lines.add(Arrays.asList(Integer.toString(year.year()), year.need(), year.posts())));
        Table table = new Table(
                "",
                List.of(
                        new Table.Column(Translations.text("rollout.budget.year"), Table.Kind.TEXT),
                        new Table.Column(Translations.text("rollout.support.need"), Table.Kind.DECIMAL),
                        new Table.Column(Translations.text("rollout.support.posts"), Table.Kind.DECIMAL)),
                lines);
        return card("rollout.overview.posts", new TableView(table), link(plan, "rollout.overview.support", "stellen"));
    }

    static Component runs(List<RunRow> runs) {
        Div list = new Div();
        runs.forEach(run -> {
            Div line = new Div(
                    JobNames.status(run.job().state()),
                    new Span(Translations.text(
                            "rollout.overview.run",
                            run.scenarioName(),
                            Names.time(run.job().requestedAt()),
                            run.job().requestedBy())));
            line.addClassName("mp-run-other");
            list.add(line);
        });
        if (runs.isEmpty()) {
            list.add(new Paragraph(Translations.text("rollout.overview.noRuns")));
        }
        return card(
                "rollout.overview.runs",
                list,
                new RouterLink(Translations.text("rollout.planning"), PlanningView.class));
    }

    private static RouterLink link(PlanRow plan, String key, String part) {
        RouterLink link =
                new RouterLink(Translations.text(key), PlanView.class, plan.id().value());
        link.setQueryParameters(QueryParameters.of("ansicht", part));
        return link;
    }

    static Component card(String headingKey, Component... parts) {
        return Card.titled(Translations.text(headingKey), parts);
    }
}
