package de.medienplan.planning.place;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Violation;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import de.medienplan.planning.model.StartGroups;
import de.medienplan.planning.model.Unit;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for places of one school in a plan in hand: the school moves with those that start with it, its own pin does not
 * bind it, others give way as far as rules demand it. Answers obey every rule of the model; their figures are those of
 * {@link PlanEvaluator}. Takes well under a second for a city of 150 schools.
 */
public final class Places {

    private static final Comparator<Place> BEST = Comparator.comparing((Place place) -> !place.possible())
            .thenComparingLong(place -> place.difference().total());
    /** Answers for each quarter where the school is to come first. */
    private static final int WAYS = 3;

    private final Scenario scenario;
    private final PlanEvaluator evaluator;
    private final Evaluation before;
    private final Map<String, @Nullable String> planned = new LinkedHashMap<>();
    private final Model model;
    private final int[] choice;
    private final Unit unit;

    /**
     * @param plan need not know the school, nor obey the rules
     * @throws UserException if there is no such school, it has begun, or the pins of others cannot be kept
     */
    public Places(Scenario scenario, Plan plan, String school) {
        ScenarioSchool wanted = scenario.schools().stream()
                .filter(one -> one.id().equals(school))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("planning.place.noSchool", school)));
        if (wanted.begun()) {
            throw new UserException(Message.of("planning.place.begun", wanted.name()));
        }
        List<String> moving = moving(scenario, school);
        this.scenario = scenario.withSchools(scenario.schools().stream()
                .map(one -> moving.contains(one.id()) ? one.withPin(null) : one)
                .toList());
        if (Contradictions.find(this.scenario).certain()) {
            throw new UserException(Message.of("planning.place.contradictions"));
        }
        scenario.schools().forEach(one -> planned.put(one.id(), plan.startOf(one.id())));
        this.evaluator = new PlanEvaluator(this.scenario);
        this.before = evaluator.evaluateStarts(planned);
        this.model = Model.of(this.scenario);
        this.choice = model.choice(plan);
        this.unit = model.units().stream()
                .filter(one -> one.schools().contains(school))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> moving(Scenario scenario, String school) {
        return StartGroups.groups(scenario).stream()
                .filter(group -> group.contains(school))
                .findFirst()
                .orElse(List.of(school));
    }

    /** The school and those that start with it, in the order of the scenario. */
    public List<String> schools() {
        return unit.schools();
    }

    /** The plan in hand with the cheapest posts, the school's own pin released. */
    public Evaluation before() {
        return before;
    }

    /** Every quarter once, possible ones first, then the cheapest. */
    public List<Place> best() {
        Displacement displacement = new Displacement(new PlanState(model, choice), choice, unit.number());
        List<Place> places = new ArrayList<>();
        for (int t = 0; t < model.layout().periods(); t++) {
            places.addAll(places(displacement, t, 1));
        }
        places.sort(BEST);
        return places;
    }

    /**
     * Ways to let the school start earlier than in the plan in hand; of those that are no better in anything than another
     * only the other. The cheapest first, empty if it cannot start earlier.
     */
    public List<Place> first() {
        String start = planned.get(unit.schools().getFirst());
        int end = start == null ? model.layout().periods() : periods().indexOf(start);
        Displacement displacement = new Displacement(new PlanState(model, choice), choice, unit.number());
        List<Place> places = new ArrayList<>();
        for (int t = 0; t < end; t++) {
            places(displacement, t, WAYS).stream().filter(Place::possible).forEach(places::add);
        }
        List<Place> all = List.copyOf(places);
        places.removeIf(place -> all.stream().anyMatch(place::isWorseThan));
        places.sort(BEST);
        return places;
    }

    private List<String> periods() {
        return scenario.periods().stream().map(Scenario.Period::id).toList();
    }

    private List<Place> places(Displacement displacement, int period, int most) {
        String id = periods().get(period);
        Map<String, @Nullable String> alone = new LinkedHashMap<>(planned);
        unit.schools().forEach(school -> alone.put(school, id));
        Evaluation unmoved = evaluator.evaluateStarts(alone);
        List<Violation> limits = unmoved.violations().stream()
                .filter(violation -> !before.violations().contains(violation))
                .toList();
        int option = unit.optionOf(period);
        List<Place> places = new ArrayList<>();
        for (int[] found : option < 0 ? List.<int[]>of() : displacement.plans(option, most)) {
            Map<String, @Nullable String> starts = model.starts(found);
            Evaluation evaluation = evaluator.evaluateStarts(starts);
            places.add(new Place(
                    id, evaluation.feasible(), evaluation.cost().minus(before.cost()), shifts(starts), limits, starts));
        }
        if (places.isEmpty()) {
            places.add(new Place(id, false, unmoved.cost().minus(before.cost()), List.of(), limits, alone));
        }
        return places;
    }

    private List<Shift> shifts(Map<String, @Nullable String> starts) {
        return scenario.schools().stream()
                .map(ScenarioSchool::id)
                .filter(id -> !unit.schools().contains(id) && !Objects.equals(planned.get(id), starts.get(id)))
                .map(id -> new Shift(id, planned.get(id), starts.get(id)))
                .toList();
    }
}
