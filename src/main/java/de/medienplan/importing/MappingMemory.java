package de.medienplan.importing;

import java.util.List;

/** Remembers how the columns of files were mapped, so that the next file of the same making needs no work. */
public interface MappingMemory {

    /** The mappings of the kind, the latest first. */
    List<RememberedMapping> of(String kind);

    /** Keeps the mapping; an older one for the same headings is replaced. */
    void remember(String kind, RememberedMapping mapping);
}
