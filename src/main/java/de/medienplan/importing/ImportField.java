package de.medienplan.importing;

import de.medienplan.shared.Message;
import java.util.List;

/** A field of the product that a column of a file can fill. Features declare theirs as an enum. */
public interface ImportField {

    Message label();

    /** Other headers under which the field is known, in any notation; the label itself need not be among them. */
    List<String> synonyms();

    /** Whether no row can be imported without it. */
    boolean required();

    /** Names the field where a mapping is remembered. */
    default String key() {
        return toString();
    }
}
