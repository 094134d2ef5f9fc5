package de.medienplan.cli;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.planning.city.CityStudy;
import de.medienplan.planning.city.YearlyFunds;
import de.medienplan.reasons.CitySentences;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code city SCENARIO.json --by 2026-Q4}: how much money a year completes every school by a date, between what is proven
 * and what a plan shows, and what other amounts and dates give. Exit code 0: done; 2: unusable input.
 */
final class CityCommand {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Console console;

    CityCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            CityArguments arguments = CityArguments.parse(args);
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            CityAnswer answer = new CityStudy(question(arguments, scenario), new StopSignal(), this::progress).run();
            if (arguments.json() || arguments.out() != null) {
                console.deliver(json(scenario, answer), arguments.out());
            }
            if (!arguments.json()) {
                print(scenario, answer);
            }
            return Console.DONE;
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    private static CityQuestion question(CityArguments arguments, Scenario scenario) {
        if (scenario.schools().isEmpty()) {
            throw new UserException(Message.of("rollout.run.noSchools"));
        }
        String by = Objects.requireNonNullElseGet(arguments.by(), () -> CityQuestion.usualDate(scenario));
        if (scenario.periods().stream().noneMatch(period -> period.id().equals(by))) {
            throw new UserException(Message.of("rollout.city.noPeriod", by));
        }
        return new CityQuestion(scenario, by, Duration.ofSeconds(arguments.seconds()));
    }

    private void progress(CityAnswer known) {
        known.asked()
                .ifPresent(asked -> console.error(
                        Message.of("cli.city.progress", Formats.quarter(asked.by()), least(asked), enough(asked))));
    }

    private void print(Scenario scenario, CityAnswer answer) {
        new CitySentences(scenario, answer, false).write().forEach(console::print);
        console.out().println();
        for (CityAnswer.Deadline one : answer.deadlines()) {
            console.print(Message.of(
                    !one.possible() ? "cli.city.never" : one.enough() == null ? "cli.city.dateOpen" : "cli.city.date",
                    Formats.quarter(one.by()),
                    least(one),
                    enough(one)));
        }
        console.out().println();
        for (CityAnswer.Level one : answer.levels()) {
            console.print(Message.of(
                    "cli.city.level",
                    one.yearly(),
                    Formats.quarter(answer.by()),
                    one.schools(),
                    one.reached(),
                    one.most(),
                    answer.pupils()));
        }
    }

    private static Message least(CityAnswer.Deadline one) {
        return euros(one.least());
    }

    private static Message enough(CityAnswer.Deadline one) {
        return euros(one.enough());
    }

    private static Message euros(@Nullable Long amount) {
        return amount == null ? Message.of("cli.city.open") : Message.of("cli.city.euros", amount);
    }

    /** The answer with the own funds of each year that it takes, so that its plan can be judged by others. */
    private static byte[] json(Scenario scenario, CityAnswer answer) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-city/1");
        json.put("scenario", scenario.name());
        json.put("sentences", ExplanationJson.texts(new CitySentences(scenario, answer, false).write()));
        json.put("answer", answer);
        json.put(
                "ownFundsThatSuffice",
                answer.asked()
                        .map(CityAnswer.Deadline::enough)
                        .map(enough -> funds(new YearlyFunds(scenario).with(enough)))
                        .orElse(null));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static Map<Integer, Long> funds(Scenario scenario) {
        return scenario.budget().years().stream()
                .collect(Collectors.toMap(
                        Scenario.BudgetYear::year, Scenario.BudgetYear::ownFunds, (a, b) -> b, LinkedHashMap::new));
    }
}
