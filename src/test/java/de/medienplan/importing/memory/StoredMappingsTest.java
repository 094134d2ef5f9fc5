package de.medienplan.importing.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RememberedMapping;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StoredMappingsTest {

    private static final List<String> HEADINGS = List.of("Nr", "Name; kurz");

    @Autowired
    MappingMemory memory;

    @BeforeEach
    void sign_in() {
        SignedIn.as("anna", "PLANNING");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void keeps_one_mapping_for_each_kind_and_headings_the_latest_first() {
        RememberedMapping old = new RememberedMapping(HEADINGS, Map.of("NUMBER", "Nr"));
        RememberedMapping better = new RememberedMapping(HEADINGS, Map.of("NUMBER", "Nr", "NAME", "Name; kurz"));
        RememberedMapping other = new RememberedMapping(List.of("Nr"), Map.of("NUMBER", "Nr"));
        memory.remember("school.import", old);
        memory.remember("grant.import", old);
        memory.remember("school.import", other);
        memory.remember("school.import", better);
        assertThat(memory.of("school.import")).containsExactly(better, other);
        assertThat(memory.of("grant.import")).containsExactly(old);
    }
}
