package de.medienplan.importing;

import java.util.List;

/**
 * A kind of file that can be imported.
 *
 * @param key begins the keys of its texts, such as {@code school.import}; remembered mappings go by it
 * @param fields what its columns can fill, in the order in which they are offered
 */
public record ImportKind<F extends ImportField>(String key, List<F> fields, FileLimits limits) {

    public ImportKind {
        fields = List.copyOf(fields);
    }

    public ImportKind(String key, List<F> fields) {
        this(key, fields, FileLimits.STANDARD);
    }
}
