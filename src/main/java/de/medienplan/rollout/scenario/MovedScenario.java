package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.SampleDay;
import org.jspecify.annotations.Nullable;

/** The scenario of the running sample on the day of loading: everything by whole years later, amounts as they are. */
final class MovedScenario {

    private final SampleDay sample;

    private MovedScenario(SampleDay sample) {
        this.sample = sample;
    }

    static Scenario of(Scenario scenario, SampleDay sample) {
        return new MovedScenario(sample).move(scenario);
    }

    private Scenario move(Scenario scenario) {
        return scenario.withPeriods(scenario.periods().stream()
                        .map(period ->
                                new Scenario.Period(sample.moved(period.id()), period.budgetYear() + sample.years()))
                        .toList())
                .withBudget(new Scenario.Budget(
                        scenario.budget().years().stream()
                                .map(year -> new Scenario.BudgetYear(year.year() + sample.years(), year.ownFunds()))
                                .toList(),
                        scenario.budget().carryOverLimit()))
                .withProgrammes(scenario.programmes().stream()
                        .map(programme -> programme.withDates(
                                sample.moved(programme.earliestStartPeriod()),
                                sample.moved(programme.lastCompletionPeriod())))
                        .toList())
                .withSchools(scenario.schools().stream().map(this::move).toList());
    }

    private ScenarioSchool move(ScenarioSchool school) {
        return school.withEarliestStart(sample.moved(school.earliestStart()))
                .withPin(moved(school.pinnedStart()))
                .withPublishedStart(moved(school.publishedStart()));
    }

    private @Nullable String moved(@Nullable String quarter) {
        return quarter == null ? null : sample.moved(quarter);
    }
}
