package de.medienplan.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A type of school, such as Grundschule. Rows, not constants: states and years differ. */
@Entity
class SchoolType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SchoolLevel level;

    private int sortOrder;

    @SuppressWarnings("NullAway.Init")
    protected SchoolType() {}

    SchoolType(String code, String name, SchoolLevel level, int sortOrder) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.sortOrder = sortOrder;
    }

    void describe(String code, String name, SchoolLevel level, int sortOrder) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.sortOrder = sortOrder;
    }

    SchoolTypeRow row(long schools) {
        return new SchoolTypeRow(Objects.requireNonNull(id), version, code, name, level, sortOrder, schools);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
