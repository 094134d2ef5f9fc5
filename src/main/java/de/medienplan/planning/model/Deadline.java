package de.medienplan.planning.model;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.ScenarioSchool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of a model's options when schools must, or should, be completed by a period. */
public final class Deadline {

    private final Model model;
    private final int last;
    private final Map<String, ScenarioSchool> schools = new HashMap<>();

    /** @param last number of the period in which the works are completed at the latest */
    public Deadline(Model model, int last) {
        this.model = model;
        this.last = last;
        model.scenario().schools().forEach(school -> schools.put(school.id(), school));
    }

    /** Schools without any start that the deadline allows, whatever money there is: building, pin or capacity is in the way. */
    public List<String> tooLate() {
        return model.units().stream()
                .filter(unit -> unit.options().stream().noneMatch(option -> meets(unit, option)))
                .flatMap(unit -> unit.schools().stream())
                .toList();
    }

    /** Only starts that meet the deadline, no school left out. {@link #tooLate} must be empty. */
    public Model everySchool() {
        return model.with(model.units().stream()
                .map(unit -> new Unit(
                        unit.number(),
                        unit.schools(),
                        unit.options().stream()
                                .filter(option -> meets(unit, option))
                                .map(option -> priced(option, 0))
                                .toList()))
                .toList());
    }

    /** A school that misses the deadline costs its pupils; if all of a unit miss it, it is only planned if it is pinned. */
    public Model mostPupils() {
        return model.with(model.units().stream()
                .map(unit -> new Unit(unit.number(), unit.schools(), options(unit)))
                .toList());
    }

    private List<Option> options(Unit unit) {
        boolean pinned = unit.options().getLast().start() != Unit.UNPLANNED;
        List<Option> options = new ArrayList<>();
        for (Option option : unit.options()) {
            long late = pupilsTooLate(unit, option);
            if (pinned || option.start() == Unit.UNPLANNED || late < pupils(unit) || meets(unit, option)) {
                options.add(priced(option, late));
            }
        }
        return options;
    }

    private boolean meets(Unit unit, Option option) {
        return unit.schools().stream().allMatch(id -> meets(school(id), option));
    }

    private boolean meets(ScenarioSchool school, Option option) {
        return option.start() != Unit.UNPLANNED && option.start() + school.duration() - 1 <= last;
    }

    private long pupilsTooLate(Unit unit, Option option) {
        return unit.schools().stream()
                .map(this::school)
                .filter(school -> !meets(school, option))
                .mapToLong(ScenarioSchool::pupils)
                .sum();
    }

    private long pupils(Unit unit) {
        return unit.schools().stream().mapToLong(id -> school(id).pupils()).sum();
    }

    private ScenarioSchool school(String id) {
        return java.util.Objects.requireNonNull(schools.get(id), id);
    }

    private static Option priced(Option option, long cost) {
        return new Option(option.start(), new CostParts(cost, 0, 0, 0, 0), option.index(), option.amount());
    }
}
