package de.medienplan.school;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.identity.Role;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.SchoolYear;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schools of Hannover as sample data, of both samples: names and types real, sizes made up and marked so. See
 * data/hannover/README.md. Takes the way of every import, and only adds: what is there already is left alone.
 */
@Service
@Order(200)
public class HannoverExample implements ExampleData {

    /** What the stand-ins for the official numbers begin with. */
    static final String NUMBERS = "H-";

    private static final String FILE = "/data/hannover/schulen.csv";

    private final SchoolImport imports;
    private final SchoolList list;
    private final SampleFacts facts;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    HannoverExample(
            SchoolImport imports,
            SchoolList list,
            SampleFacts facts,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.imports = imports;
        this.list = list;
        this.entities = entities;
        this.events = events;
    }

    @Override
    public String what() {
        return "schools of Hannover";
    }

    @Override
    public String role() {
        return Role.Names.PLANNING;
    }

    /** Those of the council paper, with what each feature adds to them. */
    @MayPlan
    @Transactional
    public int load() {
        return load(SampleDay.ofCouncilPaper());
    }

    @Override
    @MayPlan
    @Transactional
    public int load(SampleDay sample) {
        SchoolFile file = SchoolFile.guessed(MovedSchools.of(onlyNew(read()), sample), new SchoolYear(2020));
        if (file.table().rows().isEmpty()) {
            return 0;
        }
        ImportPreview preview = imports.preview(file);
        imports.confirm(file, preview);
        entities.flush();
        facts.load(sample);
        events.publishEvent(new ExampleLoaded(sample));
        return preview.count(Kind.ADDED);
    }

    /** Whether it would not mix with a city's own schools: there are none yet, or the sample's. */
    @MayRead
    @Transactional(readOnly = true)
    public boolean mayBeLoaded() {
        return list.all().isEmpty() || isLoaded();
    }

    /** Whether schools of the sample are there. */
    @MayRead
    @Transactional(readOnly = true)
    public boolean isLoaded() {
        return list.all().stream()
                .anyMatch(school -> school.number().startsWith(NUMBERS)
                        && !school.synthetic().isEmpty());
    }

    private SourceTable onlyNew(SourceTable table) {
        Set<String> known = new HashSet<>();
        list.all().forEach(school -> known.add(school.number()));
        List<TableRow> rows = table.rows().stream()
                .filter(row -> !known.contains(row.cell(0)))
                .toList();
        return new SourceTable(table.header(), rows, table.faults());
    }

    static SourceTable read() {
        try (InputStream file = Objects.requireNonNull(HannoverExample.class.getResourceAsStream(FILE), FILE)) {
            return TableFile.read("schulen.csv", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
