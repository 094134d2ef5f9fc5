package de.medienplan.school.ui;

import de.medienplan.school.BroadbandState;
import de.medienplan.school.BuildingState;
import de.medienplan.school.InternetState;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.WlanState;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One state to filter by, such as "WLAN: kein WLAN", over all the things of a school that have states. */
record SchoolState(Aspect aspect, String code, Message label) {

    /** What has a state. */
    enum Aspect {
        BUILDING(SchoolField.BUILDING_STATE, each -> each.building().state(), BuildingState.values()),
        INTERNET(SchoolField.INTERNET_STATE, each -> each.building().internet(), InternetState.values()),
        BROADBAND(SchoolField.BROADBAND_STATE, each -> each.building().broadband(), BroadbandState.values()),
        WLAN(SchoolField.WLAN_STATE, each -> each.building().wlan(), WlanState.values()),
        CONCEPT(SchoolField.CONCEPT_DATE, row -> null);

        private final SchoolField field;
        private final Function<SchoolRow, @Nullable Object> state;
        private final Labelled[] choices;

        Aspect(SchoolField field, Function<SchoolRow, @Nullable Object> state, Labelled... choices) {
            this.field = field;
            this.state = state;
            this.choices = choices;
        }
    }

    private static final String PRESENT = "PRESENT";
    private static final String MISSING = "MISSING";

    static List<SchoolState> all() {
        List<SchoolState> all = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Arrays.stream(aspect.choices).forEach(choice -> all.add(of(aspect, choice.toString(), choice.label())));
        }
        all.add(of(Aspect.CONCEPT, PRESENT, Message.of("school.list.conceptPresent")));
        all.add(of(Aspect.CONCEPT, MISSING, Message.of("school.list.conceptMissing")));
        return all;
    }

    private static SchoolState of(Aspect aspect, String code, Message state) {
        Message label = aspect == Aspect.CONCEPT ? state : Message.of("school.list.state", aspect.field.label(), state);
        return new SchoolState(aspect, code, label);
    }

    boolean matches(SchoolRow row) {
        if (aspect == Aspect.CONCEPT) {
            return (row.media().conceptDate() != null) == code.equals(PRESENT);
        }
        return code.equals(Objects.toString(aspect.state.apply(row)));
    }

    /** {@code WLAN-NONE}, as it stands in the address. */
    String key() {
        return aspect + "-" + code;
    }
}
