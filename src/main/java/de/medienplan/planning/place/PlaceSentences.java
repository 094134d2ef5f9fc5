package de.medienplan.planning.place;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Violation;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers about places in sentences. */
public final class PlaceSentences {

    private final List<String> periods;
    private final Map<String, String> names;

    public PlaceSentences(Scenario scenario) {
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        this.names = scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, ScenarioSchool::name));
    }

    /** Who gives way and by how much; for an impossible place what is in the way. */
    public List<Message> of(Place place) {
        if (!place.possible()) {
            return place.limits().stream().map(Violation::reason).toList();
        }
        return place.shifts().isEmpty()
                ? List.of(Message.of("planning.place.nobody"))
                : place.shifts().stream().map(this::shift).toList();
    }

    private Message shift(Shift shift) {
        String name = Objects.requireNonNullElse(names.get(shift.school()), shift.school());
        String from = shift.from();
        String to = shift.to();
        if (from == null || to == null) {
            return from == null
                    ? Message.of("planning.place.comesIn", name, Formats.quarter(to))
                    : Message.of("planning.place.leftOut", name, Formats.quarter(from));
        }
        int quarters = periods.indexOf(to) - periods.indexOf(from);
        return Message.of(
                quarters > 0 ? "planning.place.later" : "planning.place.earlier",
                name,
                Formats.quarter(from),
                Formats.quarter(to),
                Math.abs(quarters));
    }
}
