package de.medienplan.rollout.ui;

import de.medienplan.device.SupportGroupRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.BuiltScenario;
import de.medienplan.ui.Translations;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a scenario made of the register comes to, and which schools and programmes it leaves aside, in sentences. */
final class BuiltWords {

    private static final int MOST_NAMES = 12;

    private BuiltWords() {}

    /**
     * @param chosen the programmes that were asked for
     * @param groups the groups that devices are counted in
     */
    static String of(BuiltScenario built, Collection<ProgrammeTerms> chosen, List<SupportGroupRow> groups) {
        long investment = built.scenario().schools().stream()
                .mapToLong(ScenarioSchool::investment)
                .sum();
        long funds = built.scenario().budget().years().stream()
                .mapToLong(Scenario.BudgetYear::ownFunds)
                .sum();
        return Translations.text(
                        "rollout.create.outcome",
                        built.scenario().schools().size(),
                        Names.euros(investment),
                        built.running(),
                        Names.euros(funds),
                        built.personalTablets(),
                        built.otherDevices())
                + schools("rollout.create.notReady", built.notReady())
                + schools("rollout.create.estimated", built.estimated())
                + schools("rollout.create.unknown", built.unknown())
                + unfunded(built, chosen)
                + weights(built, groups);
    }

    /** Which programmes were chosen and fund nothing within the horizon. */
    private static String unfunded(BuiltScenario built, Collection<ProgrammeTerms> chosen) {
        List<String> funding = built.scenario().programmes().stream()
                .map(Scenario.Programme::id)
                .toList();
        String names = chosen.stream()
                .filter(programme -> !funding.contains(programme.code()))
                .map(ProgrammeTerms::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + Translations.text("rollout.create.unfunded", names);
    }

    /** A sentence about some schools with their number; nothing about none. */
    private static String schools(String key, List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.isEmpty()
                ? ""
                : " " + Translations.text(key, names.size() > MOST_NAMES ? some + ", …" : some, names.size());
    }

    private static String weights(BuiltScenario built, List<SupportGroupRow> groups) {
        if (!built.isWeighted()) {
            return "";
        }
        String each = groups.stream()
                .filter(group -> built.weights().containsKey(group.code()))
                .map(group -> group.name(Translations.locale()) + ": "
                        + Names.number(built.weights().getOrDefault(group.code(), 0L)))
                .collect(Collectors.joining("; "));
        return " " + Translations.text("rollout.create.weighted", Names.number(built.unitsPerPost()), each);
    }
}
