package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.HannoverExample;
import de.medienplan.shared.SchoolYear;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DeviceExampleTest {

    @Autowired
    HannoverExample example;

    @Autowired
    DeviceCounts counts;

    @Autowired
    DeviceStock stock;

    @Autowired
    PilotFigures pilot;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void comes_with_the_schools_and_its_deliveries_add_up_to_its_counts() {
        SignedIn.as("anna", "PLANNING");
        example.load();
        Map<CellKey, Integer> counted = counts.stored(new SchoolYear(2026), CountKind.ACTUAL).stream()
                .filter(count -> count.amount() > 0)
                .collect(Collectors.toMap(StoredCount::cell, StoredCount::amount));
        Map<CellKey, Integer> delivered = stock.lines(java.time.LocalDate.MAX).stream()
                .collect(Collectors.groupingBy(
                        line -> new CellKey(line.schoolId(), line.purchase().categoryId()),
                        Collectors.summingInt(StockLine::quantity)));
        assertThat(delivered).isEqualTo(counted).hasSizeGreaterThan(500);
        assertThat(counts.stored(new SchoolYear(2026), CountKind.ACTUAL))
                .allMatch(count -> count.origin() == CountOrigin.SAMPLE);
        assertThat(pilot.years()).hasSize(3);
    }
}
