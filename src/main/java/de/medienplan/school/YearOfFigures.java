package de.medienplan.school;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To which school year the pupils and teachers of a file belong: the one that the row states, else the one in the heading, else
 * that of the register if the file repeats the register's figures, as our own list does without its year, else the one that
 * the user names.
 */
final class YearOfFigures {

    private static final List<SchoolField> YEARLY =
            Arrays.stream(SchoolField.values()).filter(SchoolField::isYearly).toList();

    private final SchoolFile file;
    private final Map<String, School> register;
    private final boolean repeated;
    private int firstUntold;

    YearOfFigures(SchoolFile file, Map<String, School> register) {
        this.file = file;
        this.register = register;
        this.repeated = !file.mapping().has(ExtraColumn.SCHOOL_YEAR) && repeatsRegister();
    }

    /** @throws UserException if row and heading name different years */
    SchoolYear of(SchoolField field, TableRow row, @Nullable SchoolYear stated) {
        SchoolYear heading = file.mapping().year(field);
        if (stated != null && heading != null && !stated.equals(heading)) {
            throw new UserException(Message.of("importing.yearsDiffer", stated, heading));
        }
        SchoolYear named = stated == null ? heading : stated;
        SchoolYear told = named == null && repeated ? latest(row) : named;
        if (told == null && firstUntold == 0) {
            firstUntold = row.number();
        }
        return told == null ? file.year() : told;
    }

    /** Tells of the year that was taken where the file names none. */
    List<Hint> hints() {
        return firstUntold == 0
                ? List.of()
                : List.of(new Hint(firstUntold, "", "", Message.of("importing.yearTaken", file.year()), false));
    }

    private boolean repeatsRegister() {
        List<TableRow> withFigures = file.rows().stream()
                .filter(row -> YEARLY.stream().anyMatch(field -> has(field, row)))
                .toList();
        return !withFigures.isEmpty() && withFigures.stream().allMatch(this::repeats);
    }

    private boolean has(SchoolField field, TableRow row) {
        return !file.mapping().text(field, row).isEmpty();
    }

    private boolean repeats(TableRow row) {
        SchoolYear year = latest(row);
        return year != null
                && YEARLY.stream()
                        .filter(field -> has(field, row))
                        .allMatch(field -> Objects.equals(count(field, row), stored(field, row, year)));
    }

    private @Nullable Integer count(SchoolField field, TableRow row) {
        try {
            return GermanValues.count(file.mapping().text(field, row));
        } catch (UserException e) {
            return null;
        }
    }

    private @Nullable Integer stored(SchoolField field, TableRow row, SchoolYear year) {
        School school = register.get(file.mapping().text(SchoolField.NUMBER, row));
        return school == null ? null : school.values().count(field, year);
    }

    private @Nullable SchoolYear latest(TableRow row) {
        School school = register.get(file.mapping().text(SchoolField.NUMBER, row));
        return school == null || school.values().years().isEmpty()
                ? null
                : school.values().years().first();
    }
}
