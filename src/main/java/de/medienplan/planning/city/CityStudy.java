package de.medienplan.planning.city;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers a {@link CityQuestion}: first which dates are possible at all, then a proven floor for each date, then plans
 * from the date asked for outwards, and last what some amounts of money reach. What is known so far is told at each step.
 */
public final class CityStudy {

    private static final int MOST_DEADLINES = 16;
    /* shares of the time at which each part ends */
    private static final double FLOORS = 0.2;
    private static final double ASKED = 0.5;
    private static final double RAISED = 0.6;
    private static final double DATES = 0.8;

    private final CityQuestion question;
    private final Scenario scenario;
    private final StopSignal stop;
    private final Consumer<CityAnswer> listener;
    private final YearlyFunds funds;
    private final Model model;
    private final long begin = System.nanoTime();
    private final List<String> periods;
    private final TreeMap<Integer, FundsForDate> dates = new TreeMap<>();
    private final Map<Integer, CityAnswer.Deadline> known = new HashMap<>();
    private final TreeMap<Long, CityAnswer.Level> levels = new TreeMap<>();
    private int hindered = -1;
    private List<CityAnswer.Hindrance> hindrances = List.of();
    private Map<String, String> starts = Map.of();

    /** @param listener told what is known so far, from the thread that runs */
    public CityStudy(CityQuestion question, StopSignal stop, Consumer<CityAnswer> listener) {
        ScenarioCheck.check(question.scenario());
        this.question = question;
        this.scenario = question.scenario();
        this.stop = stop;
        this.listener = listener;
        this.funds = new YearlyFunds(scenario);
        this.model = Model.of(funds.with(0));
        this.periods = CityQuestion.periods(scenario);
    }

    /** Works until the time is up, everything is proven, or it is stopped; what is known then comes back. */
    public CityAnswer run() {
        int asked = question.number();
        int first = firstPossible();
        if (first > 0) {
            hindered = Math.min(asked, first - 1);
            hindrances = new Hindrances(scenario, model, until(FLOORS)).at(hindered);
            known.put(hindered, new CityAnswer.Deadline(periods.get(hindered), false, null, null));
        }
        tell();
        findFloors(deadlines(first, asked), asked);
        searchPlans(asked);
        measureLevels(asked);
        tell();
        return answer();
    }

    /** The first period by which nothing is proven to keep every school from being completed; their number if none. */
    private int firstPossible() {
        Hindrances test = new Hindrances(scenario, model, until(FLOORS));
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (test.at(middle).isEmpty()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The date asked for, the first and the last possible ones, and some between them; the date asked for comes first. */
    private List<Integer> deadlines(int first, int asked) {
        int count = periods.size() - first;
        int step = Math.max(1, (count + MOST_DEADLINES - 1) / MOST_DEADLINES);
        List<Integer> chosen = new ArrayList<>();
        if (asked >= first && count > 0) {
            chosen.add(asked);
        }
        for (int last = periods.size() - 1; last >= first; last -= step) {
            if (!chosen.contains(last)) {
                chosen.add(last);
            }
        }
        if (count > 0 && !chosen.contains(first)) {
            chosen.add(first);
        }
        return chosen;
    }

    private void findFloors(List<Integer> chosen, int asked) {
        for (int last : chosen) {
            if (over(FLOORS) && last != asked) {
                break;
            }
            FundsForDate date = new FundsForDate(model, last, last);
            date.prove(last == asked ? until(1) : until(FLOORS));
            dates.put(last, date);
            note(last, date);
        }
    }

    private void searchPlans(int asked) {
        FundsForDate main = dates.get(asked);
        if (main != null) {
            main.search(until(ASKED));
            note(asked, main);
            main.raise(until(RAISED));
            note(asked, main);
        }
        List<Map.Entry<Integer, FundsForDate>> others =
                new ArrayList<>(dates.tailMap(asked, false).entrySet());
        others.addAll(dates.headMap(asked, false).descendingMap().entrySet());
        for (int i = 0; i < others.size(); i++) {
            int last = others.get(i).getKey();
            FundsForDate date = others.get(i).getValue();
            offerEarlier(last, date);
            date.search(until(RAISED + (DATES - RAISED) * (i + 1) / others.size()));
            note(last, date);
        }
    }

    /** A plan for an earlier date meets a later one too. */
    private void offerEarlier(int last, FundsForDate date) {
        Map.Entry<Integer, FundsForDate> before = dates.lowerEntry(last);
        if (before != null) {
            date.offer(before.getValue().starts());
        }
    }

    private void measureLevels(int asked) {
        List<Long> amounts = new Amounts(funds.usual(), answer()).list();
        for (int i = 0; i < amounts.size() && !over(1); i++) {
            long yearly = amounts.get(i);
            double end = DATES + (1 - DATES) * (i + 1) / amounts.size();
            CityAnswer.Level level = level(yearly, asked, until(end));
            if (level != null) {
                levels.put(yearly, level);
                tell();
            }
        }
    }

    private CityAnswer.@Nullable Level level(long yearly, int asked, BooleanSupplier until) {
        CityAnswer.Deadline deadline = known.get(asked);
        Long enough = deadline == null ? null : deadline.enough();
        return enough != null && yearly >= enough
                ? new CityAnswer.Level(
                        yearly, pupils(), pupils(), scenario.schools().size())
                : new PupilsForFunds(funds.with(yearly), asked).with(yearly, until);
    }

    private void note(int last, FundsForDate date) {
        Long enough = date.enough();
        if (enough != null
                && !new PlanEvaluator(funds.with(enough))
                        .evaluateStarts(new HashMap<>(date.starts()))
                        .feasible()) {
            throw new IllegalStateException("the search and the evaluator disagree about " + scenario.name());
        }
        known.put(last, new CityAnswer.Deadline(periods.get(last), true, date.least(), enough));
        if (last == question.number()) {
            starts = date.starts();
        }
        tell();
    }

    private void tell() {
        listener.accept(answer());
    }

    private CityAnswer answer() {
        return new CityAnswer(
                question.by(),
                funds.usual(),
                pupils(),
                new TreeMap<>(Consistent.of(known)).values().stream().toList(),
                List.copyOf(Consistent.levels(levels).values()),
                hindered < 0 ? null : periods.get(hindered),
                hindrances,
                starts);
    }

    private long pupils() {
        return scenario.schools().stream().mapToLong(ScenarioSchool::pupils).sum();
    }

    private boolean over(double share) {
        return stop.isRaised() || System.nanoTime() - begin >= question.time().toNanos() * share;
    }

    private BooleanSupplier until(double share) {
        return () -> over(share);
    }
}
