package de.medienplan.school;

import de.medienplan.shared.Labelled;
import java.util.List;

/** What kind of value a {@link SchoolField} takes; tells form and import how to read it. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    /** Code of a {@link SchoolType}. */
    TYPE,
    COUNT,
    YEARLY_COUNT,
    /** Degrees with up to six decimals. */
    COORDINATE,
    DATE,
    BUILDING(BuildingState.values()),
    INTERNET(InternetState.values()),
    BROADBAND(BroadbandState.values()),
    WLAN(WlanState.values()),
    MEP(MepPlace.values());

    private final List<Labelled> choices;

    FieldKind(Labelled... choices) {
        this.choices = List.of(choices);
    }

    /** The values to choose from, empty if the field is not a choice. */
    public List<Labelled> choices() {
        return choices;
    }
}
