package de.medienplan.rollout.ui;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Translations;
import java.util.List;

/** A scenario at a glance. */
final class ScenarioFigures {

    private ScenarioFigures() {}

    static List<KeyFigure> of(Scenario scenario) {
        return List.of(
                new KeyFigure(
                        "rollout.horizon",
                        Translations.text(
                                "rollout.figure.horizon",
                                Formats.quarter(scenario.periods().getFirst().id()),
                                Formats.quarter(scenario.periods().getLast().id())),
                        Translations.text(
                                "rollout.figure.quarters", scenario.periods().size())),
                new KeyFigure(
                        "rollout.figure.schools",
                        Names.number(scenario.schools().size())),
                new KeyFigure(
                        "rollout.figure.investment",
                        Names.euros(scenario.schools().stream()
                                .mapToLong(ScenarioSchool::investment)
                                .sum())),
                new KeyFigure(
                        "rollout.figure.ownFunds",
                        Names.euros(scenario.budget().years().stream()
                                .mapToLong(Scenario.BudgetYear::ownFunds)
                                .sum()),
                        Translations.text("rollout.figure.ownFundsNote")),
                new KeyFigure(
                        "rollout.figure.pool",
                        Names.euros(scenario.programmes().stream()
                                .mapToLong(Scenario.Programme::poolAmount)
                                .sum())));
    }
}
