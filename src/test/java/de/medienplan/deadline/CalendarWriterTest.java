package de.medienplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Reads what is written with another library than the one that wrote it. */
class CalendarWriterTest {

    private static final DeadlineGroup GROUP = new DeadlineGroup(
            "grant:digitalpakt:SUBMIT",
            LocalDate.of(2023, 5, 16),
            Message.of("grant.deadline.SUBMIT"),
            "DigitalPakt Schule Niedersachsen (2019–2024); Förderung, Übersicht",
            Message.of("grant.next.SUBMIT"),
            "antraege",
            2,
            new BigDecimal("60000.00"),
            List.of(
                    "GS Otfried-Preußler-Schule",
                    "GY Goetheschule mit einem Namen, der lang genug für eine Umbrechung ist"));

    @Test
    void another_library_reads_the_event_with_umlauts_alarms_and_sequence() throws IOException, ParserException {
        Calendar calendar = read(write());
        VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();

        assertThat(value(event, Property.UID)).isEqualTo("grant:digitalpakt:SUBMIT@medienplan");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20230516");
        assertThat(value(event, Property.DTEND)).isEqualTo("20230517");
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("Antrag stellen – DigitalPakt Schule Niedersachsen (2019–2024); Förderung, Übersicht");
        assertThat(value(event, Property.DESCRIPTION)).contains("60.000,00", "Otfried-Preußler", "\n");
        assertThat(value(event, Property.URL)).isEqualTo("https://stadt.example/antraege");
        assertThat(event.getAlarms().stream()
                        .map(alarm -> Period.parse(
                                alarm.getRequiredProperty(Property.TRIGGER).getValue())))
                .containsExactly(Period.ofDays(-21), Period.ofDays(-14), Period.ofDays(-7));
        calendar.validate();
    }

    @Test
    void lines_are_folded_at_75_octets_and_end_with_crlf() {
        String text = write();
        assertThat(text).contains("\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static String write() {
        return new CalendarWriter(Locale.GERMANY, "https://stadt.example")
                .write(
                        List.of(GROUP),
                        Map.of(GROUP.uid(), new EventSequences.Revision(3, Instant.parse("2023-01-01T10:00:00Z"))));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
