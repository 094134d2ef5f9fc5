package de.medienplan.school;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A school as lists show it and other features read it.
 *
 * @param schoolYear the latest school year with figures; null if there are none
 * @param pupils in that year
 * @param teachers in that year
 * @param rooms rooms to equip
 * @param conceptDate date of the media education concept; null if it is missing
 */
public record SchoolRow(
        long id,
        String number,
        String name,
        @Nullable String shortName,
        String typeCode,
        String typeName,
        SchoolLevel level,
        @Nullable String district,
        @Nullable SchoolYear schoolYear,
        @Nullable Integer pupils,
        @Nullable Integer teachers,
        @Nullable Integer rooms,
        @Nullable BuildingState buildingState,
        @Nullable LocalDate buildingReadyOn,
        @Nullable InternetState internetState,
        @Nullable BroadbandState broadbandState,
        @Nullable WlanState wlanState,
        @Nullable LocalDate conceptDate,
        @Nullable String conceptVersion,
        MepPlace mepPlace,
        SchoolStatus status,
        @Nullable LocalDate endedOn,
        Place place,
        @Nullable String notes,
        Set<FieldKey> synthetic) {

    /** Where a school is. */
    public record Place(
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** The short name where there is one, as charts and plans show it. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    public boolean isActive() {
        return status == SchoolStatus.ACTIVE;
    }

    /** Whether the shown value of the field is made up for demonstration. */
    public boolean isSynthetic(SchoolField field) {
        if (!field.isYearly()) {
            return synthetic.contains(FieldKey.of(field));
        }
        return schoolYear != null && synthetic.contains(FieldKey.of(field, schoolYear));
    }
}
