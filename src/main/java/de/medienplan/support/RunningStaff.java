package de.medienplan.support;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.records.Records;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.SampleDay;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up staff of the running sample: grows with the programme, the latest posts are vacant, next year's requested. */
@Component
class RunningStaff {

    private static final String FILE = "/data/laufend/stellen.csv";
    private static final BigDecimal VACANT = new BigDecimal("2");

    private final Records records;

    RunningStaff(Records records) {
        this.records = records;
    }

    @EventListener
    @Transactional
    void load(ExampleLoaded event) {
        if (event.sample().isRunning() && records.all(OrgUnit.class, "code").isEmpty()) {
            Map<String, List<TableRow>> units = read().stream().collect(Collectors.groupingBy(row -> row.cell(0)));
            new TreeMap<>(units).forEach((code, years) -> add(code, years, event.sample()));
        }
    }

    private void add(String code, List<TableRow> years, SampleDay sample) {
        UnitTask task = UnitTask.valueOf(years.getFirst().cell(1));
        UnitRow unit = records.save(OrgUnit.class, OrgUnit::new, new UnitRow(null, 0, code, "", task, source(), true));
        OrgUnit stored = records.reference(OrgUnit.class, Objects.requireNonNull(unit.id()));
        int today = sample.day().getYear();
        BigDecimal before = BigDecimal.ZERO;
        int number = 1;
        for (TableRow row : years) {
            int year = Integer.parseInt(row.cell(2)) + sample.years();
            BigDecimal posts = GermanValues.decimal(row.cell(3));
            if (year <= today + 1) {
                boolean approved = year <= today;
                records.save(
                        Establishment.class,
                        () -> new Establishment(stored),
                        new EstablishmentRow(
                                null, 0, unit, year, approved ? posts : null, approved ? null : posts, null, source()));
            }
            if (year <= today) {
                boolean latest = year == today && task == UnitTask.FIRST_LEVEL;
                BigDecimal filled = latest ? posts.subtract(VACANT) : posts;
                number = addPosts(stored, unit, new Growth(year, before, posts, filled), number);
                before = posts;
            }
        }
    }

    /** From {@code before} to {@code posts} in a year; beyond {@code filled} they are vacant. */
    private record Growth(int year, BigDecimal before, BigDecimal posts, BigDecimal filled) {}

    /**
     * Posts of the year beyond those before, one by one.
     *
     * @param number of the first
     * @return number of the next year's first
     */
    private int addPosts(OrgUnit stored, UnitRow unit, Growth growth, int number) {
        LocalDate from = LocalDate.of(growth.year(), 1, 1);
        int next = number;
        for (BigDecimal done = growth.before(); done.compareTo(growth.posts()) < 0; done = done.add(BigDecimal.ONE)) {
            BigDecimal share = growth.posts().subtract(done).min(BigDecimal.ONE);
            boolean vacant = done.compareTo(growth.filled()) >= 0;
            String name = Texts.german(Message.of("support.councilPaper.post", next++));
            records.save(
                    SupportPost.class,
                    () -> new SupportPost(stored),
                    new PostRow(
                            null,
                            0,
                            unit,
                            name,
                            share,
                            from,
                            null,
                            vacant ? BigDecimal.ZERO : share,
                            vacant ? null : from,
                            null,
                            source()));
        }
        return next;
    }

    private static String source() {
        return Texts.german(Message.of("support.sample.source"));
    }

    private static List<TableRow> read() {
        try (InputStream file = Objects.requireNonNull(RunningStaff.class.getResourceAsStream(FILE), FILE)) {
            return TableFile.read("stellen.csv", file.readAllBytes()).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
