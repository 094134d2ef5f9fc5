package de.medienplan.api;

import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school of the register with the figures of its latest school year. */
record SchoolAnswer(
        long id,
        String number,
        String name,
        @Nullable String shortName,
        Type type,
        Standing standing,
        Figures figures,
        Building building,
        Place place) {

    /** @param code stable within the city */
    record Type(String code, String name) {}

    /**
     * @param status ACTIVE, CLOSED or MERGED
     * @param mepPlace place in the media development plan: PILOT, DECIDED, PLANNED or NONE
     */
    record Standing(String status, @Nullable LocalDate endedOn, String mepPlace) {}

    /** @param schoolYear of pupils and teachers, such as 2026/27 */
    record Figures(
            @Nullable String schoolYear,
            @Nullable Integer pupils,
            @Nullable Integer teachers,
            @Nullable Integer rooms) {}

    /** States by their codes. */
    record Building(
            @Nullable String state,
            @Nullable LocalDate readyOn,
            @Nullable String internet,
            @Nullable String broadband,
            @Nullable String wlan) {}

    record Place(
            @Nullable String district,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    static SchoolAnswer of(SchoolRow school) {
        SchoolRow.Building building = school.building();
        SchoolRow.Figures figures = school.figures();
        return new SchoolAnswer(
                school.id().value(),
                school.number(),
                school.name(),
                school.naming().shortName(),
                new Type(school.typeCode(), school.type().name()),
                new Standing(
                        school.status().name(),
                        school.standing().endedOn(),
                        school.mepPlace().name()),
                new Figures(text(figures.year()), figures.pupils(), figures.teachers(), figures.rooms()),
                new Building(
                        text(building.state()),
                        building.readyOn(),
                        text(building.internet()),
                        text(building.broadband()),
                        text(building.wlan())),
                place(school.place()));
    }

    private static Place place(SchoolRow.Place place) {
        return new Place(
                place.district(), place.street(), place.postcode(), place.city(), place.latitude(), place.longitude());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Enum<?> code ? code.name() : value == null ? null : value.toString();
    }
}
