package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a figure became in a scenario: the values that it, and mostly it, decides, each under a name of its own. Where a
 * scenario has other values than the register makes with the figure, somebody entered them, or the budget or replanning
 * brought them; the figure decides nothing there any more.
 */
final class FigureTrace {

    private FigureTrace() {}

    /**
     * Whether any value still is what the figure made of it.
     *
     * @param made as the register makes it with the figure
     */
    static boolean stands(Assumption figure, Scenario scenario, Scenario made) {
        Map<String, Object> wanted = of(figure, made);
        Map<String, Object> present = of(figure, scenario);
        return wanted.isEmpty() || wanted.keySet().stream().anyMatch(same(wanted, present));
    }

    /** Whether a copy has most of the values that both have in common as its original has them. */
    static boolean isKept(Assumption figure, Scenario original, Scenario copy) {
        Map<String, Object> before = of(figure, original);
        Map<String, Object> after = of(figure, copy);
        List<String> common =
                before.keySet().stream().filter(after::containsKey).toList();
        return before.isEmpty()
                || 2 * common.stream().filter(same(before, after)).count() > common.size();
    }

    /** Whether the scenario has nothing where the figure would count; only pools stand there by themselves. */
    static boolean countsNothing(Assumption figure, Scenario scenario) {
        return !figure.kind().equals("poolAmount")
                || scenario.programmes().stream()
                        .filter(programme -> programme.id().equals(figure.programme()))
                        .anyMatch(programme -> programme.poolAmount() == 0);
    }

    private static Predicate<String> same(Map<String, Object> one, Map<String, Object> other) {
        return name -> one.get(name) instanceof Object value && value.equals(other.get(name));
    }

    private static Map<String, Object> of(Assumption figure, Scenario scenario) {
        Scenario.Support support = scenario.support();
        Weights weights = scenario.weights();
        return switch (figure.kind()) {
            case "flatRate", "fixedShare" -> schools(scenario, ScenarioSchool::investment);
            case "eligibleShare", "baseAmount", "basePerPupil", "smallSchoolPupils", "capPerSchool" ->
                schools(scenario, ScenarioSchool::grants);
            case "roomsPerQuarter" -> schools(scenario, ScenarioSchool::plannedDuration);
            case "roomsPerSupervision" -> schools(scenario, ScenarioSchool::demands);
            case "pupilsPerRoom" -> schools(scenario, school -> List.of(school.demands(), school.investment()));
            case "pupilsPerTeacher",
                    "tabletShare",
                    "pupilsPerComputerRoom",
                    "computerRoomDevices",
                    "classSets",
                    "tabletsPerClassSet",
                    "devicesPerRoom" -> schools(scenario, school -> List.of(school.tablets(), school.otherDevices()));
            case "supervisionPerQuarter" -> capacity(scenario, NeedFormula.SUPERVISION, quarter -> true);
            case "roomsEquippedPerQuarter" -> capacity(scenario, NeedFormula.EQUIPPING, quarter -> true);
            case "summerFactor" -> summer(scenario);
            case "ownFundsPerYear" -> funds(scenario.budget().years());
            case "carriedOver" ->
                funds(scenario.budget().years().stream().limit(1).toList());
            case "poolAmount" -> programme(figure, scenario, Scenario.Programme::poolAmount);
            case "ownShare" -> programme(figure, scenario, FigureTrace::shares);
            case "tabletsPerPost" -> Map.of("value", plain(support.tabletsPerPost()));
            case "devicesPerPost" -> Map.of("value", plain(support.devicesPerPost()));
            case "postStep" -> Map.of("value", plain(support.postStep()));
            case "existingPosts" -> Map.of("value", plain(support.existingPosts()));
            case "maxNewPostsPerYear" -> Map.of("value", plain(support.maxNewPostsPerYear()));
            case "annualCostPerPost" -> Map.of("value", plain(support.annualCostPerPost()));
            case "waitingPerPupilQuarter" -> Map.of("value", plain(weights.waitingPerPupilQuarter()));
            case "movedSchoolPerQuarter" -> Map.of("value", weights.movedSchoolPerQuarter());
            default -> Map.of();
        };
    }

    private static Map<String, Object> schools(Scenario scenario, Function<ScenarioSchool, Object> value) {
        Map<String, Object> values = new HashMap<>();
        scenario.schools().forEach(school -> values.put(school.id(), value.apply(school)));
        return values;
    }

    private static Map<String, Object> funds(List<Scenario.BudgetYear> years) {
        Map<String, Object> values = new HashMap<>();
        years.forEach(year -> values.put(Integer.toString(year.year()), year.ownFunds()));
        return values;
    }

    private static Map<String, Object> summer(Scenario scenario) {
        Predicate<String> isSummer = quarter -> Quarter.parse(quarter).number() == 3;
        Map<String, Object> values = new HashMap<>(capacity(scenario, NeedFormula.SUPERVISION, isSummer));
        values.putAll(capacity(scenario, NeedFormula.EQUIPPING, isSummer));
        return values;
    }

    private static Map<String, Object> capacity(Scenario scenario, String id, Predicate<String> which) {
        Map<String, Object> values = new HashMap<>();
        for (Scenario.Resource resource : scenario.resources()) {
            for (int t = 0; t < scenario.periods().size(); t++) {
                String period = scenario.periods().get(t).id();
                if (resource.id().equals(id) && which.test(period)) {
                    values.put(id + " " + period, resource.capacity().get(t));
                }
            }
        }
        return values;
    }

    private static Map<String, Object> programme(
            Assumption figure, Scenario scenario, Function<Scenario.Programme, Object> value) {
        Map<String, Object> values = new HashMap<>();
        scenario.programmes().stream()
                .filter(programme -> programme.id().equals(figure.programme()))
                .forEach(programme -> values.put(programme.id(), value.apply(programme)));
        return values;
    }

    private static Map<Integer, Object> shares(Scenario.Programme programme) {
        Map<Integer, Object> shares = new TreeMap<>();
        programme.ownShareByYear().forEach((year, percent) -> shares.put(year, plain(percent)));
        return shares;
    }

    /** The same for 2 and 2.0. */
    private static Object plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
