package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MementoTest {

    private static final ApplicationInput CONTENT = new ApplicationInput(
            new ProgrammeId(3),
            new GrantCategoryId(12),
            new SchoolId(7),
            "WLAN",
            new BigDecimal("3000.00"),
            new BigDecimal("2700.00"),
            "fred",
            null,
            null,
            null);

    @Test
    void ids_are_stored_as_bare_numbers_so_that_older_mementos_can_be_read() {
        String json = new Memento(ApplicationState.PREPARING, new Progress(), List.of(5L), CONTENT).json();

        assertThat(json).contains("\"programmeId\":3,\"categoryId\":12,\"schoolId\":7");
        assertThat(Memento.read(json).content()).isEqualTo(CONTENT);
    }
}
