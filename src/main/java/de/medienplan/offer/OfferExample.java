package de.medienplan.offer;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wishes and states for the sample schools, made up and marked so. */
@Component
class OfferExample {

    private static final String FILE = "/data/hannover/angebote.csv";

    private final Schools schools;
    private final ParticipationTable table;

    OfferExample(Schools schools, ParticipationTable table) {
        this.schools = schools;
        this.table = table;
    }

    @EventListener
    void load(ExampleLoaded event) {
        Map<String, SchoolId> ids =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::number, SchoolRow::id));
        Map<SchoolId, Set<Offer>> present = present();
        for (TableRow row : rows()) {
            SchoolId school = ids.get(row.cell(0));
            Offer offer = Offer.valueOf(row.cell(1));
            if (school != null && !present.getOrDefault(school, Set.of()).contains(offer)) {
                table.save(Participation.sample(
                        new Participation(school, offer, date(row.cell(3), event.sample()), true),
                        OfferState.valueOf(row.cell(2)),
                        date(row.cell(4), event.sample()),
                        row.cell(5)));
            }
        }
    }

    /** By school the offers in which it takes part; asked once, since each question flushes all that the sample stored. */
    private Map<SchoolId, Set<Offer>> present() {
        return table.findAllByOrderById().stream()
                .map(Participation::row)
                .collect(Collectors.groupingBy(
                        ParticipationRow::schoolId, Collectors.mapping(ParticipationRow::offer, Collectors.toSet())));
    }

    private static LocalDate date(String text, SampleDay sample) {
        return sample.inventory(GermanValues.date(text));
    }

    private static List<TableRow> rows() {
        try (InputStream file = Objects.requireNonNull(OfferExample.class.getResourceAsStream(FILE), FILE)) {
            return TableFile.read("angebote.csv", file.readAllBytes()).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
