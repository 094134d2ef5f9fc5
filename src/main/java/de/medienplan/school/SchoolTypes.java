package de.medienplan.school;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.storage.VersionCheck;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The types of school that exist, kept as data. */
@Service
@Transactional
public class SchoolTypes {

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

    /** @throws UserException code or name missing, code taken, or somebody else changed the type meanwhile */
    @MayPlan
    public void save(SchoolTypeRow row) {
        String code = row.code().strip().toUpperCase(Locale.GERMAN);
        refuseIf(!code.matches("[A-ZÄÖÜ0-9-]{1,20}"), "school.type.codeInvalid");
        refuseIf(row.name().isBlank() || row.name().length() > 100, "school.type.nameInvalid");
        types.findByCode(code)
                .filter(other -> row.id() == null || other.id() != row.id())
                .ifPresent(other -> refuseIf(true, "school.type.codeTaken", code));
        if (row.id() == null) {
            types.save(new SchoolType(code, row.name().strip(), row.level(), row.sortOrder()));
            return;
        }
        SchoolType type = type(row.id());
        VersionCheck.requireCurrent(SchoolType.class, row.id(), type.version(), row.version());
        type.describe(code, row.name().strip(), row.level(), row.sortOrder());
    }

    /** @throws UserException if schools of this type exist */
    @MayPlan
    public void delete(long id) {
        SchoolType type = type(id);
        long schools = types.countSchools(type);
        refuseIf(schools > 0, "school.type.inUse", type.code(), schools);
        types.delete(type);
    }

    private SchoolType type(long id) {
        return types.findById(id).orElseThrow(() -> new UserException(Message.of("school.type.gone")));
    }

    private static void refuseIf(boolean refused, String key, Object... args) {
        if (refused) {
            throw new UserException(Message.of(key, args));
        }
    }
}
