package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters from the city's templates, many at once, without a name. */
class LettersTest extends PayingFamilies {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @Autowired
    Letters letters;

    @Test
    void a_batch_holds_each_letter_twice_and_a_list_and_is_noted_with_its_cases() throws IOException {
        CaseId first = rent("AZ-1");
        CaseId second = rent("AZ/2");
        Map<String, byte[]> files = write(LetterKind.GRANT, Locale.GERMANY, List.of(first, second));
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "AZ-1 " + first + ".docx",
                        "AZ-1 " + first + ".pdf",
                        "AZ-2 " + second + ".docx",
                        "AZ-2 " + second + ".pdf",
                        "Liste der Briefe.csv");
        assertThat(word(file(files, "AZ-1 " + first + ".docx")))
                .contains("Zuschuss zum Tablet", "Aktenzeichen AZ-1, 20.01.2026", "Schule: Goetheschule, Jahrgang 7")
                .contains("Das zahlt die Stadt: 7,20 € (60 %)", "Das zahlen Sie: 4,80 €", "31.07.2026")
                .doesNotContain("{");
        assertThat(pdf(file(files, "AZ-1 " + first + ".pdf"))).contains("Das zahlt die Stadt: 7,20");
        assertThat(new String(files.get("Liste der Briefe.csv"), StandardCharsets.UTF_8))
                .contains("AZ-1;F-AZ-1;Zuschuss zum Tablet;AZ-1 " + first + ".pdf");
        assertThat(letters.candidates(LetterKind.GRANT, DAY))
                .extracting(LetterCase::lastWritten)
                .containsExactly(DAY, DAY);
        assertThat(letters.candidates(LetterKind.PROOF, DAY)).isEmpty();
        assertThat(letters.candidates(LetterKind.PROOF, LocalDate.of(2026, 7, 1)))
                .hasSize(2);
    }

    @Test
    void a_family_with_a_proof_that_bought_is_told_why_it_gets_nothing() throws IOException {
        CaseId id = cases.save(SampleCases.with(
                "AZ-1",
                "F-1",
                1,
                school,
                new Contract(ContractType.PURCHASE, new BigDecimal("500.00"), LocalDate.of(2026, 1, 10), null),
                SampleCases.but("2025-08-01", "2026-07-31")));
        assertThat(word(file(write(LetterKind.END, Locale.GERMANY, List.of(id)), "AZ-1 " + id + ".docx")))
                .contains(
                        "Der Grund: Bildung und Teilhabe (BuT): Nach der Regel (Beschlussdrucksache 1000/2020, 11.05.2020)"
                                + " wird nur Miete bezuschusst, mit 60 %. Für Kauf gibt es keinen Zuschuss.");
    }

    @Test
    void the_city_changes_its_words_and_a_placeholder_that_there_is_not_is_refused() throws IOException {
        CaseId id = rent("AZ-1");
        LetterTemplate shipped = template();
        assertRefused("subsidy.rule.template", () -> letters.save(with(shipped, "Ihr Kind {name} bekommt Geld.")));
        assertRefused("subsidy.rule.template", () -> letters.save(with(shipped, "Ihr Aktenzeichen: {aktenzeichen")));
        assertRefused("subsidy.rule.missing", () -> letters.save(with(shipped, " ")));
        letters.save(with(shipped, "You get {stadt}.\n\n- File: {aktenzeichen}"));
        assertThat(word(file(write(LetterKind.GRANT, Locale.UK, List.of(id)), "AZ-1 " + id + ".docx")))
                .contains("You get 7.20 €.", "File: AZ-1");
        assertRefused("subsidy.rule.templateChanged", () -> letters.save(with(shipped, "Hello.")));
        assertThat(letters.templates()).hasSize(8);
        assertThat(pdf(letters.example(template()))).contains("File: AZ-0815");
    }

    private LetterTemplate template() {
        return letters.templates().stream()
                .filter(one -> one.kind() == LetterKind.GRANT
                        && one.language().getLanguage().equals("en"))
                .findFirst()
                .orElseThrow();
    }

    private static LetterTemplate with(LetterTemplate shipped, String body) {
        return new LetterTemplate(
                shipped.id(), shipped.kind(), shipped.language(), shipped.subject(), body, "Stadt", "");
    }

    private CaseId rent(String reference) {
        return cases.save(
                SampleCases.rent(reference, "F-" + reference, 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
    }

    private Map<String, byte[]> write(LetterKind kind, Locale language, List<CaseId> ids) throws IOException {
        byte[] zip = letters.write(new Letters.Order(kind, language, DAY, ids));
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00a0', ' ');
        }
    }

    private static String pdf(byte[] file) throws IOException {
        PdfReader reader = new PdfReader(file);
        return new PdfTextExtractor(reader).getTextFromPage(1);
    }
}
