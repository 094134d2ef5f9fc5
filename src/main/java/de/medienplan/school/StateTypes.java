package de.medienplan.school;

import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the lists of the sixteen states call their types of school, and as which type the register has them. The rows
 * with their sources (school laws and registers of the states) stand in data/school-types.csv. The level of a type says
 * how its schools are equipped (class sets or tablets one to one) and how programmes weigh their pupils.
 */
final class StateTypes {

    private static final String FILE = "/data/school-types.csv";
    private static final Map<String, SchoolTypeRow> BY_NAME = read();

    private StateTypes() {}

    /** The type by its code in the register. */
    static Optional<SchoolTypeRow> ofCode(String code) {
        return BY_NAME.values().stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    /** The code in the register by what lists call it, in small letters. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        BY_NAME.forEach((name, type) -> codes.put(name, type.code()));
        return codes;
    }

    private static Map<String, SchoolTypeRow> read() {
        try (InputStream file = Objects.requireNonNull(StateTypes.class.getResourceAsStream(FILE), FILE)) {
            Map<String, SchoolTypeRow> types = new LinkedHashMap<>();
            for (TableRow row :
                    TableFile.read("school-types.csv", file.readAllBytes()).rows()) {
                SchoolLevel level = SchoolLevel.valueOf(row.cell(4));
                SchoolTypeRow type =
                        new SchoolTypeRow(null, 0, row.cell(2), row.cell(3), level, 10 * types.size() + 1_000, 0);
                types.putIfAbsent(TypeReading.key(row.cell(1)), type);
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
