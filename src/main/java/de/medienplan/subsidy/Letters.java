package de.medienplan.subsidy;

import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.exporting.CsvExport;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PdfFile;
import de.medienplan.exporting.WordFile;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to families from the city's templates. Their text is never kept; which were written when stands with the case.
 */
@Service
@Transactional
@MayHandleSubsidies
public class Letters {

    private final CaseReader reader;
    private final Rules rules;
    private final RegisterSchools schools;
    private final SubsidySettings settings;
    private final AccessLog access;
    private final CityProfile city;
    private final CityEmblem emblem;
    private final JdbcClient jdbc;
    private final Clock clock;

    Letters(
            CaseReader reader,
            Rules rules,
            RegisterSchools schools,
            SubsidySettings settings,
            AccessLog access,
            CityProfile city,
            CityEmblem emblem,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.schools = schools;
        this.settings = settings;
        this.access = access;
        this.city = city;
        this.emblem = emblem;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The templates in force, by kind and language. */
    @Transactional(readOnly = true)
    public List<LetterTemplate> templates() {
        return jdbc.sql("SELECT DISTINCT ON (kind, language) * FROM subsidy.letter_template"
                        + " ORDER BY kind, language, id DESC")
                .query((row, number) -> new LetterTemplate(
                        row.getLong("id"),
                        LetterKind.valueOf(row.getString("kind")),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("source"),
                        row.getString("created_by")))
                .list();
    }

    /**
     * A new text for a kind and language; the one before stays stored.
     *
     * @throws UserException if it cannot be used, or somebody else changed it since it was read
     */
    public void save(LetterTemplate template) {
        template.check();
        LetterTemplate present = template(template.kind(), template.language());
        UserException.throwIf(present.id() != template.id(), "subsidy.rule.templateChanged", present.createdBy());
        jdbc.sql("INSERT INTO subsidy.letter_template (kind, language, subject, body, source, created_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        template.kind().name(),
                        template.language().getLanguage(),
                        template.subject().strip(),
                        template.body().strip(),
                        template.source().strip(),
                        Actor.current())
                .update();
    }

    /** A letter with examples, as PDF. */
    @Transactional(readOnly = true)
    public byte[] example(LetterTemplate template) {
        template.check();
        return PdfFile.write(paper(template).example(), template.language());
    }

    private LetterTemplate template(LetterKind kind, Locale language) {
        return templates().stream()
                .filter(one ->
                        one.kind() == kind && one.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("subsidy.rule.noTemplate")));
    }

    /** The cases that a kind of letter can be meant for, as of a day; the reading is noted. */
    public List<LetterCase> candidates(LetterKind kind, LocalDate asOf) {
        List<CaseValues> cases = reader.all();
        access.read(AccessPurpose.LIST, SubsidyCases.ids(cases));
        Map<Long, LocalDate> written = new HashMap<>();
        jdbc.sql("SELECT case_id, max(written_at) AS at FROM subsidy.letter WHERE kind = ? GROUP BY case_id")
                .param(kind.name())
                .query(row -> {
                    written.put(
                            row.getLong("case_id"),
                            row.getTimestamp("at").toLocalDateTime().toLocalDate());
                });
        int soonDays = settings.number(Setting.PROOFS_SOON_DAYS);
        return new CaseList(rules.rulebook(), schools.all(), asOf)
                .rows(cases).stream()
                        .filter(row -> kind.fits(row, soonDays, asOf))
                        .map(row -> new LetterCase(row, written.get(row.id().value())))
                        .toList();
    }

    /** What to write to whom. */
    public record Order(LetterKind kind, Locale language, LocalDate asOf, Collection<CaseId> cases) {}

    /**
     * The letters as files and a list of them, in one ZIP file; noted with each case.
     *
     * @throws UserException if no case is named
     */
    public byte[] write(Order order) {
        UserException.throwIf(order.cases().isEmpty(), "subsidy.rule.noLetter");
        List<CaseValues> cases = reader.of(order.cases());
        access.read(AccessPurpose.LETTER, SubsidyCases.ids(cases));
        LetterTemplate template = template(order.kind(), order.language());
        LetterPaper paper = paper(template);
        var filling = new LetterFilling(
                rules.rulebook(), schools.all(), order.language(), order.asOf(), LocalDate.now(clock));
        Map<String, List<CaseValues>> families = reader.all().stream()
                .collect(Collectors.groupingBy(one -> one.file().family()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> list = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (CaseValues one : cases) {
                String name = one.reference().replaceAll("[^\\p{L}\\p{N} .,()-]", "-") + " " + one.key();
                Paper letter = paper.of(
                        filling.values(one, families.getOrDefault(one.file().family(), List.of())));
                entry(zip, name + ".docx", WordFile.write(letter, template.language()));
                entry(zip, name + ".pdf", PdfFile.write(letter, template.language()));
                list.add(List.of(one.reference(), one.file().family(), letter.title(), name + ".pdf"));
                note(one.key(), order);
            }
            entry(zip, Texts.render("subsidy.letter.list", template.language()) + ".csv", list(list, template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] list(List<List<Object>> rows, LetterTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Locale language = template.language();
        CsvExport.write(
                new Table(
                        Texts.render("subsidy.letter.list", language),
                        List.of(
                                new Column(Texts.render("subsidy.field.reference", language), Table.Kind.TEXT),
                                new Column(Texts.render("subsidy.field.family", language), Table.Kind.TEXT),
                                new Column(Texts.render("subsidy.field.subject", language), Table.Kind.TEXT),
                                new Column(Texts.render("subsidy.letter.file", language), Table.Kind.TEXT)),
                        rows),
                out);
        return out.toByteArray();
    }

    private void note(CaseId id, Order order) {
        jdbc.sql("INSERT INTO subsidy.letter (case_id, kind, language, as_of, written_at, actor)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        order.kind().name(),
                        order.language().getLanguage(),
                        order.asOf(),
                        Timestamp.from(clock.instant()),
                        Actor.current())
                .update();
    }

    private LetterPaper paper(LetterTemplate template) {
        return new LetterPaper(
                template,
                city.find(CityFact.NAME).stream().toList(),
                emblem.png().orElse(new byte[0]));
    }
}
