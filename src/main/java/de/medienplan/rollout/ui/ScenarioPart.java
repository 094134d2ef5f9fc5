package de.medienplan.rollout.ui;

import de.medienplan.ui.Translations;
import java.util.Arrays;
import java.util.Optional;

/** What of a scenario is looked at, by its name in the address. */
enum ScenarioPart {
    NEEDS("schulen"),
    CAPACITY("kapazitaeten"),
    MONEY("geld"),
    SUPPORT("stellen"),
    GOALS("ziele"),
    TOGETHER("gemeinsam"),
    ASSUMPTIONS("annahmen"),
    HISTORY("verlauf");

    private final String address;

    ScenarioPart(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    static Optional<ScenarioPart> of(String address) {
        return Arrays.stream(values())
                .filter(part -> part.address.equals(address))
                .findFirst();
    }

    String label() {
        return Translations.text("rollout.scenario.part." + address);
    }

    /** Shows what is stored and not what is typed. */
    boolean isOfStored() {
        return this == ASSUMPTIONS || this == HISTORY;
    }
}
