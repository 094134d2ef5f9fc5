package de.medienplan.rollout.plan;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two plans side by side, also of different scenarios: what changes from the first to the second. {@link SameSchools} says
 * which schools are the same.
 */
public final class Comparison {

    /** One of the two plans with every figure. */
    public record Side(Scenario scenario, Evaluation evaluation, Map<String, SchoolId> register) {

        public static Side of(StoredPlan plan) {
            return new Side(plan.scenario(), plan.evaluate(), plan.register());
        }

        SameSchools.Side known() {
            return new SameSchools.Side(
                    scenario.schools().stream().map(ScenarioSchool::id).toList(), register);
        }

        RealMoney money() {
            return RealMoney.of(scenario, evaluation);
        }

        public Waves waves() {
            return new Waves(
                    scenario,
                    evaluation.schools().stream()
                            .map(Evaluation.SchoolRow::start)
                            .toList());
        }
    }

    /**
     * A school in both plans.
     *
     * @param id in the second scenario, or in the first if only that one knows it
     * @param from its start in the first plan, null if unplanned
     * @param to its start in the second, null if unplanned
     * @param quarters later, below 0 earlier; 0 if it has no start in one of them
     * @param why what the second plan does not allow or gains; null if nothing changed
     */
    public record SchoolRow(
            String id,
            String name,
            Change change,
            @Nullable String from,
            int fromWave,
            @Nullable String to,
            int toWave,
            long quarters,
            @Nullable Message why) {}

    /** The waves with the same number; a plan that has fewer has none. */
    public record WaveRow(
            int number,
            @Nullable String before,
            long beforeSchools,
            @Nullable String after,
            long afterSchools) {}

    /** Money and posts of a budget year; a plan that does not know the year has none. */
    public record YearRow(int year, RealMoney.@Nullable Year before, RealMoney.@Nullable Year after) {}

    /** What becomes of a programme's money; a scenario that does not know the programme has none. */
    public record GrantRow(
            String programme, RealMoney.@Nullable Programme before, RealMoney.@Nullable Programme after) {}

    private final Side before;
    private final Side after;

    public Comparison(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    public Side before() {
        return before;
    }

    public Side after() {
        return after;
    }

    /** Every school of either plan, in the order of the second scenario, then those that it does not know. */
    public List<SchoolRow> schools() {
        Map<String, String> matches = matches();
        Set<String> matched = new HashSet<>(matches.values());
        ChangeReason reason = new ChangeReason(before, after);
        Map<String, Evaluation.SchoolRow> old = rows(before);
        Stream<SchoolRow> known = after.evaluation().schools().stream()
                .map(row -> row(old.get(matches.getOrDefault(row.id(), "")), row, reason));
        Stream<SchoolRow> gone = before.evaluation().schools().stream()
                .filter(row -> !matched.contains(row.id()))
                .map(row -> row(row, null, reason));
        return Stream.concat(known, gone).toList();
    }

    private SchoolRow row(Evaluation.@Nullable SchoolRow old, Evaluation.@Nullable SchoolRow now, ChangeReason reason) {
        String from = old == null ? null : old.start();
        String to = now == null ? null : now.start();
        Change change = Change.of(old != null, from, now != null, to, quarters(from, to));
        Evaluation.SchoolRow named = now == null ? Objects.requireNonNull(old) : now;
        return new SchoolRow(
                named.id(),
                named.name(),
                change,
                from,
                before.waves().of(from),
                to,
                after.waves().of(to),
                from == null || to == null ? 0 : quarters(from, to),
                reason.of(change, old == null ? named.id() : old.id(), named.id(), from, to));
    }

    private int quarters(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? 0
                : Timeline.of(before.scenario(), after.scenario()).between(from, to);
    }

    /** By school of the second scenario the same school of the first. */
    private Map<String, String> matches() {
        return SameSchools.of(after.known(), before.known());
    }

    private static Map<String, Evaluation.SchoolRow> rows(Side side) {
        Map<String, Evaluation.SchoolRow> rows = new LinkedHashMap<>();
        side.evaluation().schools().forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    public List<WaveRow> waves() {
        List<String> old = before.waves().periods();
        List<String> now = after.waves().periods();
        return IntStream.range(0, Math.max(old.size(), now.size()))
                .mapToObj(i -> new WaveRow(
                        i + 1,
                        i < old.size() ? old.get(i) : null,
                        i < old.size() ? starting(before, old.get(i)) : 0,
                        i < now.size() ? now.get(i) : null,
                        i < now.size() ? starting(after, now.get(i)) : 0))
                .toList();
    }

    private static long starting(Side side, String period) {
        return side.evaluation().schools().stream()
                .filter(row -> period.equals(row.start()))
                .count();
    }

    /** Every budget year of either scenario, ascending. */
    public List<YearRow> years() {
        Map<Integer, RealMoney.Year> old = byKey(before.money().years(), RealMoney.Year::year);
        Map<Integer, RealMoney.Year> now = byKey(after.money().years(), RealMoney.Year::year);
        return new TreeSet<>(union(old, now))
                .stream()
                        .map(year -> new YearRow(year, old.get(year), now.get(year)))
                        .toList();
    }

    /** Every programme of either scenario. */
    public List<GrantRow> grants() {
        Map<String, RealMoney.Programme> old = byKey(before.money().programmes(), RealMoney.Programme::id);
        Map<String, RealMoney.Programme> now = byKey(after.money().programmes(), RealMoney.Programme::id);
        return union(old, now).stream()
                .map(id -> new GrantRow(id, old.get(id), now.get(id)))
                .toList();
    }

    private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    private static <K> Set<K> union(Map<K, ?> old, Map<K, ?> now) {
        Set<K> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys;
    }
}
