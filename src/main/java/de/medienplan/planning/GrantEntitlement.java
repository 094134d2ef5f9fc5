package de.medienplan.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grants the city becomes entitled to, year by year (planning model, hard rule 4). */
final class GrantEntitlement {

    private final ScenarioIndex index;
    private final Starts starts;
    private final long[] base;
    private final Map<String, List<Evaluation.SchoolGrant>> bySchool = new HashMap<>();
    private final Map<String, long[]> poolEligible = new LinkedHashMap<>();
    private final Map<String, Long> baseReceived = new LinkedHashMap<>();
    private final Map<String, Long> baseForfeited = new LinkedHashMap<>();

    GrantEntitlement(ScenarioIndex index, Starts starts) {
        this.index = index;
        this.starts = starts;
        this.base = new long[index.years.size()];
        index.scenario.programmes().forEach(p -> poolEligible.put(p.id(), new long[index.years.size()]));
        index.scenario.schools().forEach(this::add);
    }

    private void add(ScenarioSchool school) {
        List<Evaluation.SchoolGrant> grants = read(school);
        bySchool.put(school.id(), grants);
        for (Evaluation.SchoolGrant grant : grants) {
            if (grant.received()) {
                int year = index.yearOf(starts.of(school) + school.duration() - 1);
                base[year] += grant.base();
                eligible(grant.programme())[year] += grant.poolEligible();
                baseReceived.merge(grant.programme(), grant.base(), Long::sum);
                baseForfeited.merge(grant.programme(), grant.ownShare(), Long::sum);
            } else {
                baseForfeited.merge(grant.programme(), grant.base(), Long::sum);
            }
        }
    }

    /** What the school gets from each of its programmes. */
    List<Evaluation.SchoolGrant> of(ScenarioSchool school) {
        return bySchool.getOrDefault(school.id(), List.of());
    }

    private List<Evaluation.SchoolGrant> read(ScenarioSchool school) {
        return school.grants().stream().map(grant -> read(school, grant)).toList();
    }

    private Evaluation.SchoolGrant read(ScenarioSchool school, ScenarioSchool.Grant grant) {
        int start = starts.of(school);
        int completion = start + school.duration() - 1;
        Scenario.Programme programme = index.programme(grant.programme());
        if (start == Starts.UNPLANNED || !index.fundable(programme, start, completion)) {
            return new Evaluation.SchoolGrant(grant.programme(), false, grant.base(), grant.poolEligible(), 0);
        }
        long eligible = programme.reduced(grant.eligibleCosts(), index.years.get(index.yearOf(completion)));
        long base = Math.min(grant.baseAmount(), eligible);
        return new Evaluation.SchoolGrant(grant.programme(), true, base, eligible - base, grant.base() - base);
    }

    /** Entitlements by the end of the year, what was earned before the horizon, base amounts and pools together. */
    long entitledBy(int year) {
        long total = 0;
        for (int y = 0; y <= year; y++) {
            total += base[y];
        }
        for (Scenario.Programme programme : index.scenario.programmes()) {
            total += programme.entitledBefore() + poolBy(programme, year);
        }
        return total;
    }

    List<Evaluation.GrantRow> rows() {
        List<Evaluation.GrantRow> rows = new ArrayList<>();
        for (Scenario.Programme programme : index.scenario.programmes()) {
            long pool = poolBy(programme, index.years.size() - 1);
            rows.add(new Evaluation.GrantRow(
                    programme.id(),
                    baseReceived.getOrDefault(programme.id(), 0L),
                    baseForfeited.getOrDefault(programme.id(), 0L),
                    pool,
                    programme.poolAmount() - pool));
        }
        return rows;
    }

    long forfeited() {
        return rows().stream()
                .mapToLong(row -> row.baseForfeited() + row.poolForfeited())
                .sum();
    }

    private long poolBy(Scenario.Programme programme, int year) {
        long eligible = 0;
        for (int y = 0; y <= year; y++) {
            eligible += eligible(programme.id())[y];
        }
        return Math.min(programme.poolAmount(), eligible);
    }

    private long[] eligible(String programme) {
        return poolEligible.getOrDefault(programme, new long[0]);
    }
}
