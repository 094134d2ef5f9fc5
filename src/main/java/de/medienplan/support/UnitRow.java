package de.medienplan.support;

import org.jspecify.annotations.Nullable;

/** An organisational unit, such as 40.23. */
public record UnitRow(@Nullable Long id, int version, String code, String name, Task task, String note) implements Row {

    @Override
    public String toString() {
        return name.isEmpty() ? code : code + " " + name;
    }
}
