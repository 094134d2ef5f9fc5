package de.medienplan.cli;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.place.Place;
import de.medienplan.planning.place.PlaceSentences;
import de.medienplan.planning.place.Places;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code place SCENARIO.json PLAN.json --school ID}: every quarter for one school, best first. {@code first} with the same
 * words: ways to let it start earlier. Exit code 0: there is a place; 1: there is none; 2: unusable input.
 */
final class PlaceCommand {

    private final Console console;
    private final boolean first;

    PlaceCommand(Console console, boolean first) {
        this.console = console;
        this.first = first;
    }

    int run(String[] args) {
        try {
            PlaceArguments arguments = PlaceArguments.parse(first ? "first" : "place", args);
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            return answer(arguments, scenario, Documents.plan(arguments.plan()));
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private int answer(PlaceArguments arguments, Scenario scenario, Plan plan) {
        Places places = new Places(scenario, plan, arguments.school());
        List<Place> answers = first ? places.first() : places.best();
        List<Place> possible = answers.stream().filter(Place::possible).toList();
        if (arguments.json()) {
            console.deliver(new PlacesJson(scenario, plan, places).write(arguments.school(), answers), null);
        } else {
            print(scenario, plan, arguments.school(), answers);
        }
        Path out = arguments.out();
        if (out != null && !possible.isEmpty()) {
            if (possible.size() < arguments.take()) {
                throw new UserException(Message.of("cli.place.fewer", possible.size(), arguments.take()));
            }
            Place taken = possible.get(arguments.take() - 1);
            Documents.write(out, PlanJson.write(new PlanEvaluator(scenario).plan(taken.starts(), null)));
        }
        return possible.isEmpty() ? Console.INFEASIBLE : Console.DONE;
    }

    private void print(Scenario scenario, Plan plan, String id, List<Place> answers) {
        ScenarioSchool school = scenario.schools().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        console.print(Message.of("cli.place.school", school.name(), Formats.quarter(plan.startOf(id))));
        if (school.pinnedStart() != null) {
            console.print(Message.of("cli.place.pinned", Formats.quarter(school.pinnedStart())));
        }
        if (answers.isEmpty()) {
            console.print(Message.of("cli.place.none"));
        }
        PlaceSentences sentences = new PlaceSentences(scenario);
        int number = 0;
        for (Place place : answers) {
            number++;
            console.print(
                    place.possible()
                            ? Message.of(
                                    "cli.place.answer",
                                    number,
                                    Formats.quarter(place.period()),
                                    place.difference().total())
                            : Message.of("cli.place.impossible", Formats.quarter(place.period())));
            sentences.of(place).forEach(sentence -> console.print(Message.of("cli.place.line", sentence)));
        }
    }
}
