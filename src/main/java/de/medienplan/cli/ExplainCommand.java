package de.medienplan.cli;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Violation;
import de.medienplan.reasons.Explainer;
import de.medienplan.reasons.Explanation;
import de.medienplan.reasons.Remedy;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Objects;

/**
 * {@code explain SCENARIO.json PLAN.json}: why each school starts when it starts, or what would let it in, with every
 * figure behind the sentences as JSON. Exit code 0: explained; 1: explained, but the plan breaks rules; 2: unusable input.
 */
final class ExplainCommand {

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            ExplainArguments arguments = ExplainArguments.parse(args, "cli.explain.usage");
            Documents.checkTarget(arguments.out());
            Scenario scenario = Documents.scenario(arguments.scenario());
            Plan plan = Documents.plan(arguments.plan());
            Evaluation evaluation = checked(scenario, plan);
            Explainer explainer = new Explainer(scenario, plan);
            List<Explanation> answers = answers(explainer, scenario, arguments.schools());
            evaluation.violations().stream().map(Violation::reason).forEach(console::error);
            tell(arguments, scenario, plan, explainer, answers);
            return evaluation.feasible() ? Console.DONE : Console.INFEASIBLE;
        } catch (UserException e) {
            console.error(e.reason());
            return Console.UNUSABLE;
        }
    }

    /** The evaluation of a plan whose schools and periods the scenario knows. */
    static Evaluation checked(Scenario scenario, Plan plan) {
        Evaluation evaluation = new PlanEvaluator(scenario).evaluate(plan);
        evaluation.violations().stream()
                .filter(violation -> violation.rule() == Rule.ENTRY)
                .findFirst()
                .ifPresent(violation -> {
                    throw new UserException(Message.of("cli.explain.otherPlan", violation.reason()));
                });
        return evaluation;
    }

    private static List<Explanation> answers(Explainer explainer, Scenario scenario, List<String> asked) {
        if (asked.isEmpty()) {
            return explainer.explainAll();
        }
        for (String id : asked) {
            if (scenario.schools().stream().noneMatch(school -> school.id().equals(id))) {
                throw new UserException(Message.of("cli.explain.noSchool", id));
            }
        }
        return asked.stream().distinct().map(explainer::explain).toList();
    }

    private void tell(
            ExplainArguments arguments, Scenario scenario, Plan plan, Explainer explainer, List<Explanation> answers) {
        if (arguments.json() || arguments.out() != null) {
            byte[] json = new ExplanationJson(scenario, plan, explainer).write(answers);
            console.deliver(json, arguments.out());
        }
        if (!arguments.json()) {
            boolean quarters = !arguments.schools().isEmpty();
            answers.forEach(answer -> print(scenario, explainer, answer, quarters));
        }
    }

    private void print(Scenario scenario, Explainer explainer, Explanation answer, boolean quarters) {
        String name = scenario.schools().stream()
                .filter(school -> school.id().equals(answer.school()))
                .map(ScenarioSchool::name)
                .findFirst()
                .orElse(answer.school());
        console.print(Message.of("cli.explain.school", answer.school(), name, Formats.quarter(answer.start())));
        answer.sentences().forEach(sentence -> console.print(Message.of("cli.explain.line", sentence)));
        for (Remedy remedy : answer.remedies()) {
            console.print(Message.of(
                    "cli.explain.remedy",
                    explainer.describe(remedy.change()),
                    Formats.quarter(remedy.start()),
                    remedy.effect().total()));
        }
        if (quarters) {
            answer.findings()
                    .forEach(finding -> console.print(Message.of(
                            "cli.explain.quarter",
                            Formats.quarter(finding.period()),
                            Objects.requireNonNull(explainer.inBrief(finding)))));
        }
        console.out().println();
    }
}
