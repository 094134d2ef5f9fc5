package de.medienplan.offer;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the register knows: size, building, network, concept, address. */
@Component
class StateSection implements ProfileSection {

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        Lines lines = new Lines(locale)
                .add(SchoolField.TYPE.label(), school.type().name())
                .add(SchoolField.DISTRICT.label(), school.place().district())
                .add(Message.of("offer.profile.address"), address(school))
                .add(size("offer.profile.pupils", school), school.pupils())
                .add(size("offer.profile.teachers", school), school.figures().teachers())
                .add(SchoolField.ROOMS.label(), school.figures().rooms())
                .add(SchoolField.BUILDING_STATE.label(), school.building().state())
                .add(SchoolField.BUILDING_READY_ON.label(), school.building().readyOn())
                .add(SchoolField.INTERNET_STATE.label(), school.building().internet())
                .add(SchoolField.BROADBAND_STATE.label(), school.building().broadband())
                .add(SchoolField.WLAN_STATE.label(), school.building().wlan())
                .add(SchoolField.CONCEPT_DATE.label(), concept(school))
                .add(SchoolField.MEP_PLACE.label(), school.mepPlace());
        return List.of(lines.table("offer.profile.state"));
    }

    private static Message size(String key, SchoolRow school) {
        return Message.of(key, Objects.toString(school.figures().year(), "–"));
    }

    private static Object concept(SchoolRow school) {
        return school.media().conceptDate() == null
                ? Message.of("offer.profile.conceptMissing")
                : school.media().conceptDate();
    }

    private static String address(SchoolRow school) {
        SchoolRow.Place place = school.place();
        String town = Stream.of(place.postcode(), place.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String address = Stream.of(place.street(), town)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? "–" : address;
    }
}
