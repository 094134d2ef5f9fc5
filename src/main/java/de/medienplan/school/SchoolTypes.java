package de.medienplan.school;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.storage.VersionCheck;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The types of school that exist, kept as data. */
@Service
@Transactional
public class SchoolTypes {

    private static final String CODE = "school.type.code";

    private final SchoolTypeTable types;

    SchoolTypes(SchoolTypeTable types) {
        this.types = types;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<SchoolTypeRow> all() {
        return types.findAllByOrderBySortOrderAscCodeAsc().stream()
                .map(type -> type.row(types.countSchools(type)))
                .toList();
    }

    /**
     * The type as it is stored now.
     *
     * @throws UserException if it was deleted
     */
    @MayRead
    @Transactional(readOnly = true)
    public SchoolTypeRow present(SchoolTypeRow row) {
        SchoolType type = type(Objects.requireNonNull(row.id()));
        return type.row(types.countSchools(type));
    }

    /**
     * Stores a new or a changed type.
     *
     * @throws UserException code or name missing, or code taken
     * @throws OptimisticLockingFailureException if somebody else changed the type meanwhile
     */
    @MayPlan
    public void save(SchoolTypeRow row) {
        String code = row.code().strip().toUpperCase(Locale.GERMAN);
        UserException.throwIfAt(!code.matches("[A-ZÄÖÜ0-9-]{1,20}"), CODE, "school.type.codeInvalid");
        UserException.throwIfAt(
                row.name().isBlank() || row.name().length() > 100, "school.type.name", "school.type.nameInvalid");
        boolean taken = types.findByCode(code)
                .filter(other -> row.id() == null || other.id() != row.id())
                .isPresent();
        UserException.throwIfAt(taken, CODE, "school.type.codeTaken", code);
        if (row.id() == null) {
            types.save(new SchoolType(code, row.name().strip(), row.level(), row.sortOrder()));
            return;
        }
        SchoolType type = type(row.id());
        VersionCheck.requireCurrent(SchoolType.class, row.id(), type.version(), row.version());
        type.describe(code, row.name().strip(), row.level(), row.sortOrder());
    }

    /**
     * Deletes a type as it was shown.
     *
     * @throws UserException if schools of this type exist
     * @throws OptimisticLockingFailureException if somebody else changed the type meanwhile
     */
    @MayPlan
    public void delete(SchoolTypeRow row) {
        long id = Objects.requireNonNull(row.id());
        SchoolType type = type(id);
        VersionCheck.requireCurrent(SchoolType.class, id, type.version(), row.version());
        long schools = types.countSchools(type);
        UserException.throwIf(schools > 0, "school.type.inUse", type.code(), schools);
        types.delete(type);
    }

    private SchoolType type(long id) {
        return types.findById(id).orElseThrow(() -> new UserException(Message.of("school.type.gone")));
    }
}
