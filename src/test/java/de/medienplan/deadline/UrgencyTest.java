package de.medienplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    @ParameterizedTest
    @CsvSource({
        "-1, OVERDUE, 7",
        "0, URGENT, 7",
        "7, URGENT, 7",
        "8, SOON, 14",
        "14, SOON, 14",
        "15, SOON, 21",
        "21, SOON, 21",
        "22, AHEAD, 0",
        "92, AHEAD, 0",
        "93, LATER, 0"
    })
    void follows_from_the_days_left(long days, Urgency urgency, int threshold) {
        assertThat(Urgency.of(days)).isEqualTo(urgency);
        assertThat(Reminder.threshold(days)).isEqualTo(threshold);
    }
}
