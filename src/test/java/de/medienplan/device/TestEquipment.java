package de.medienplan.device;

import de.medienplan.school.FieldKey;
import de.medienplan.school.InternetState;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.school.WlanState;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schools and categories that are not stored. */
public final class TestEquipment {

    private TestEquipment() {}

    public static SchoolRow school(
            SchoolId id, String number, String name, String type, SchoolLevel level, @Nullable Integer pupils) {
        return school(id, number, name, type, level, pupils, InternetState.SUFFICIENT, WlanState.TABLET_READY);
    }

    public static SchoolRow school(
            SchoolId id,
            String number,
            String name,
            String type,
            SchoolLevel level,
            @Nullable Integer pupils,
            @Nullable InternetState internet,
            @Nullable WlanState wlan) {
        String typeName = type.equals("GS") ? "Grundschule" : type.equals("GY") ? "Gymnasium" : type;
        return new SchoolRow(
                id,
                new SchoolRow.Naming(number, name, null),
                new SchoolRow.Type(type, typeName, level),
                new SchoolRow.Figures(null, pupils, 10, 12),
                new SchoolRow.Building(null, null, internet, null, wlan),
                new SchoolRow.Media(MepPlace.NONE, null, null),
                new SchoolRow.Standing(SchoolStatus.ACTIVE, null, null),
                new SchoolRow.Place(null, null, null, null, null, null),
                Set.of());
    }

    /** Puts a school into the register, which counts 60 teachers and 40 rooms. */
    public static SchoolId stored(Schools schools, String number, String name, String type, int pupils) {
        return schools.create(SchoolValues.of(Map.of(
                FieldKey.of(SchoolField.NUMBER), number,
                FieldKey.of(SchoolField.NAME), name,
                FieldKey.of(SchoolField.TYPE), type,
                FieldKey.of(SchoolField.MEP_PLACE), MepPlace.NONE,
                FieldKey.of(SchoolField.ROOMS), 40,
                FieldKey.of(SchoolField.PUPILS, new SchoolYear(2020)), pupils,
                FieldKey.of(SchoolField.TEACHERS, new SchoolYear(2020)), 60)));
    }

    /** The category of the code. */
    public static CategoryRow named(List<CategoryRow> categories, String code) {
        return categories.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The category in another support group, one unit of it counting as so many devices. */
    public static CategoryRow grouped(CategoryRow row, @Nullable String group, int devicesPerUnit) {
        return new CategoryRow(
                row.id(),
                row.version(),
                row.code(),
                row.name(),
                row.shortName(),
                group,
                devicesPerUnit,
                row.usefulLifeYears(),
                row.unitPrice(),
                row.payer(),
                row.source(),
                row.active(),
                row.sortOrder(),
                row.parts());
    }

    static CategoryRow category(long id, String code, String group, int perUnit, int life, String price) {
        return new CategoryRow(
                id,
                0,
                code,
                code,
                code,
                group,
                perUnit,
                life,
                new BigDecimal(price),
                Payer.CITY,
                new Source("Test", LocalDate.of(2020, 5, 11), false),
                true,
                (int) id,
                List.of());
    }

    static TargetRow rule(
            CategoryId category,
            @Nullable SchoolLevel level,
            @Nullable String type,
            TargetBase base,
            String factor,
            int size) {
        return new TargetRow(
                1L,
                0,
                category,
                level,
                type,
                base,
                new BigDecimal(factor),
                size,
                new Source("Test", LocalDate.of(2020, 5, 11), false));
    }
}
