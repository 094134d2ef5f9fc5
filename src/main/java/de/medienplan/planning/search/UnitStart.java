package de.medienplan.planning.search;

import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** The decision OptaPlanner takes for a unit: which of its options. */
@PlanningEntity
public class UnitStart {

    @PlanningId
    private int number;

    private @Nullable Unit unit;

    @PlanningVariable(valueRangeProviderRefs = "options")
    private @Nullable Integer option;

    /** For OptaPlanner. */
    public UnitStart() {}

    UnitStart(Unit unit, int option) {
        this.number = unit.number();
        this.unit = unit;
        this.option = option;
    }

    int number() {
        return number;
    }

    Unit unit() {
        return Objects.requireNonNull(unit);
    }

    int option() {
        return Objects.requireNonNull(option);
    }

    /** What was decided. */
    Option chosen() {
        return unit().options().get(option());
    }

    void choose(int newOption) {
        this.option = newOption;
    }

    /** The options by number. */
    @ValueRangeProvider(id = "options")
    public List<Integer> options() {
        return IntStream.range(0, unit().options().size()).boxed().toList();
    }

    public @Nullable Integer getOption() {
        return option;
    }

    public void setOption(@Nullable Integer option) {
        this.option = option;
    }
}
