package de.medienplan.school;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school as lists show it and other features read it.
 *
 * @param synthetic fields whose values are made up for demonstration
 */
public record SchoolRow(
        SchoolId id,
        Naming naming,
        Type type,
        Figures figures,
        Building building,
        Media media,
        Standing standing,
        Place place,
        Set<FieldKey> synthetic) {

    public record Naming(
            String number, String name, @Nullable String shortName) {}

    public record Type(String code, String name, SchoolLevel level) {}

    /**
     * @param year the latest school year with figures; null if there are none
     * @param pupils in that year
     * @param teachers in that year
     * @param rooms rooms to equip
     */
    public record Figures(
            @Nullable SchoolYear year,
            @Nullable Integer pupils,
            @Nullable Integer teachers,
            @Nullable Integer rooms) {}

    public record Building(
            @Nullable BuildingState state,
            @Nullable LocalDate readyOn,
            @Nullable InternetState internet,
            @Nullable BroadbandState broadband,
            @Nullable WlanState wlan) {}

    /** @param conceptDate date of the media education concept; null if it is missing */
    public record Media(
            MepPlace mepPlace,
            @Nullable LocalDate conceptDate,
            @Nullable String conceptVersion) {}

    /** Whether the school goes on, and what else was noted. */
    public record Standing(
            SchoolStatus status,
            @Nullable LocalDate endedOn,
            @Nullable String notes) {}

    /** Where a school is. */
    public record Place(
            @Nullable String district,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** The same school with other figures, such as estimates for those that the register lacks. */
    public SchoolRow with(Figures other) {
        return new SchoolRow(id, naming, type, other, building, media, standing, place, synthetic);
    }

    public String number() {
        return naming.number();
    }

    public String name() {
        return naming.name();
    }

    public String typeCode() {
        return type.code();
    }

    public SchoolLevel level() {
        return type.level();
    }

    public @Nullable Integer pupils() {
        return figures.pupils();
    }

    public MepPlace mepPlace() {
        return media.mepPlace();
    }

    public SchoolStatus status() {
        return standing.status();
    }

    /** The short name where there is one, as charts and plans show it; without the town that state lists put before it. */
    public String label() {
        String shortName = naming.shortName();
        return shortName == null ? naming.name() : withoutTown(shortName);
    }

    private String withoutTown(String shortName) {
        String town = place.city();
        if (town == null || !shortName.startsWith(town + ",")) {
            return shortName;
        }
        String rest = shortName.substring(town.length() + 1).strip();
        return rest.isEmpty() ? shortName : rest;
    }

    public boolean isActive() {
        return standing.status() == SchoolStatus.ACTIVE;
    }

    /** Whether the shown value of the field is made up for demonstration. */
    public boolean isSynthetic(SchoolField field) {
        if (!field.isYearly()) {
            return synthetic.contains(FieldKey.of(field));
        }
        SchoolYear year = figures.year();
        return year != null && synthetic.contains(FieldKey.of(field, year));
    }
}
