package de.medienplan.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The decision for a unit, as Timefold sees it. */
@PlanningEntity
public class TimefoldUnit {

    @PlanningId
    private int number;

    private int count;

    @PlanningVariable(valueRangeProviderRefs = "options")
    private @Nullable Integer option;

    public TimefoldUnit() {}

    TimefoldUnit(int number, int count) {
        this.number = number;
        this.count = count;
    }

    int number() {
        return number;
    }

    @ValueRangeProvider(id = "options")
    public List<Integer> options() {
        return IntStream.range(0, count).boxed().toList();
    }

    public @Nullable Integer getOption() {
        return option;
    }

    public void setOption(@Nullable Integer option) {
        this.option = option;
    }
}
