package de.medienplan.support;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.records.Records;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff of DS 1000/2020 as sample data. The paper names posts per unit for 2019 and 2020, neither what they do nor
 * whether they are filled: both are assumed and marked so.
 */
@Service
public class CouncilPaperStaff {

    private static final String FILE = "/data/hannover/stellen-2020.csv";
    private static final List<Integer> YEARS = List.of(2019, 2020);

    private final Records records;

    CouncilPaperStaff(Records records) {
        this.records = records;
    }

    /**
     * Adds the units that are not there yet, with their posts and their lines of the Stellenplan.
     *
     * @return how many units were added
     */
    @MayManageSupport
    @Transactional
    public int load() {
        return addMissing();
    }

    /** The same for whoever loads the sample of the paper. */
    @EventListener
    @Transactional
    public void load(ExampleLoaded event) {
        if (!event.sample().isRunning()) {
            addMissing();
        }
    }

    private int addMissing() {
        List<String> known =
                records.all(OrgUnit.class, "code").stream().map(UnitRow::code).toList();
        List<TableRow> rows =
                read().stream().filter(row -> !known.contains(row.cell(0))).toList();
        rows.forEach(this::add);
        return rows.size();
    }

    private void add(TableRow row) {
        String assumed = Texts.german(Message.of("support.councilPaper.assumed"));
        UnitRow unit = records.save(
                OrgUnit.class,
                OrgUnit::new,
                new UnitRow(null, 0, row.cell(0), "", UnitTask.valueOf(row.cell(1)), assumed, true));
        OrgUnit stored = records.reference(OrgUnit.class, Objects.requireNonNull(unit.id()));
        BigDecimal posts = GermanValues.decimal(row.cell(2));
        String source = row.cell(3);
        for (int year : YEARS) {
            records.save(
                    Establishment.class,
                    () -> new Establishment(stored),
                    new EstablishmentRow(null, 0, unit, year, posts, null, null, source));
        }
        int number = 1;
        for (BigDecimal rest = posts; rest.signum() > 0; rest = rest.subtract(BigDecimal.ONE)) {
            BigDecimal share = rest.min(BigDecimal.ONE);
            LocalDate from = LocalDate.of(YEARS.getFirst(), 1, 1);
            String name = Texts.german(Message.of("support.councilPaper.post", number++));
            records.save(
                    SupportPost.class,
                    () -> new SupportPost(stored),
                    new PostRow(null, 0, unit, name, share, from, null, share, from, null, source));
        }
    }

    private static List<TableRow> read() {
        try (InputStream file = Objects.requireNonNull(CouncilPaperStaff.class.getResourceAsStream(FILE), FILE)) {
            return TableFile.read("stellen-2020.csv", file.readAllBytes()).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
