package de.medienplan.planning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waves of a plan: the quarters in which any school starts, numbered from 1 in the order of time. */
public final class Waves {

    private final List<String> used;

    /** @param starts period of each school's start, null if unplanned */
    public Waves(Scenario scenario, Collection<@Nullable String> starts) {
        Set<@Nullable String> begun = new HashSet<>(starts);
        this.used = scenario.periods().stream()
                .map(Scenario.Period::id)
                .filter(begun::contains)
                .toList();
    }

    /** In order: the first is that of wave 1. */
    public List<String> periods() {
        return used;
    }

    /** The number of the wave that starts in the period; 0 if no school does, or for no period at all. */
    public int of(@Nullable String period) {
        return used.indexOf(period) + 1;
    }
}
