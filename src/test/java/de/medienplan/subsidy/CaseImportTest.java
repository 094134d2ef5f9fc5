package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.exporting.CsvExport;
import de.medienplan.importing.Fault;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Imports;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of cases with every rule of the form. */
class CaseImportTest extends PayingFamilies {

    private static final String HEAD = "Aktenzeichen;Kürzel;Familie;Kind Nr.;Vertragsart;Miete im Monat / Kaufpreis;"
            + "Mietbeginn;Mietende;Schule;Schule ab;Jahrgang;Maßnahme;Anspruchsart;Anspruch ab;Anspruch bis;Geprüft am\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    @Autowired
    CaseImport imports;

    @Test
    void families_come_with_contract_school_proof_and_their_order() {
        take("""
            AZ-1;K-1;F-1;1;Miete;12,00;01.08.2025;;90001;;7;;BuT;01.08.2025;31.07.2026;02.08.2025
            AZ-2;K-2;F-2;;Miete;12,00;01.08.2025;;Goetheschule;;8;1;;;;
            AZ-3;K-3;F-2;;Miete;12,00;01.08.2025;;Goetheschule;;5;1;Geschwisterkind;;;
            AZ-4;K-4;F-3;1;Kauf;500;10.01.2026;;Bismarckschule;;6;4;;;;
            AZ-5;K-5;F-3;2;Kauf;500,-;10.01.2026;;Bismarckschule;;5;4;;;;
            """);

        assertThat(cases.list(TODAY))
                .extracting(
                        CaseRow::reference,
                        row -> row.file().place(),
                        row -> row.shares().percent().intValue(),
                        row -> row.shares().city().toString())
                .containsExactly(
                        tuple("AZ-1", 1, 60, "7.20"), // BuT: 60 % of 12.00
                        tuple("AZ-2", 1, 0, "0.00"), // the first child pays in full
                        tuple("AZ-3", 2, 40, "4.80"), // sibling: 40 % of 12.00
                        tuple("AZ-4", 1, 0, "0.00"),
                        tuple("AZ-5", 2, 40, "200.00")); // sibling: 40 % of 500
        assertThat(stored("AZ-1").attendances())
                .containsExactly(new Attendance(LocalDate.of(2025, 8, 1), school, 7, Measure.PILOT));
        assertThat(cases.detail(stored("AZ-1").key()).changes()).isNotEmpty();
    }

    @Test
    void faults_name_row_field_and_reason_and_nothing_is_stored() {
        ImportPreview preview = preview("""
            AZ-1;Mustermann;F-1;1;Miete;12,00;31.02.2025;;90001;;7;1;;;;
            AZ-2;K-2;F-1;1;Leihe;12,005;01.08.2025;01.07.2025;90001;;99;1;;;;
            AZ-3;K-3;F-3;1;Miete;12,00;01.08.2025;;90001;;7;1;BuT;;31.07.2026;
            AZ-4;K-4;F-4;1;Miete;0;01.08.2025;;90001;;99;1;BuT;01.08.2026;31.07.2026;01.08.2025
            ;K-5;F-5;1;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            AZ-6;K-6;F-6;1;;;;;;;;;;;;
            AZ-7;K-7;F-7;1;Miete;12,00;01.08.2025;;90001;;99;1;;;;
            AZ-8;K-8;F-8;1;Miete;12,00;01.08.2025;01.07.2025;90001;;7;1;;;;
            AZ-9;K-9;F-9;1;Miete;12,00;01.08.2025;;90001;;7;1;BuT;01.08.2025;31.07.2026;01.02.2026
            """);
        assertThat(preview.confirmable()).isFalse();
        assertThat(faults(preview))
                .containsExactly(
                        "2 Kürzel: Als Kürzel sind nur Initialen (bis vier Buchstaben) oder ein Pseudonym mit einer Ziffer"
                                + " erlaubt, kein Name.",
                        "2 Mietbeginn: " + words("importing.value.date"),
                        "3 Vertragsart: Erwartet wird „Miete“ oder „Kauf“.",
                        "3 Miete im Monat / Kaufpreis: " + words("importing.value.euros"),
                        "4 Anspruch ab: „Anspruch ab“ fehlt.",
                        "4 Geprüft am: „Geprüft am“ fehlt.",
                        "5 Miete im Monat / Kaufpreis: „Miete im Monat / Kaufpreis“ muss ein Betrag über null in vollen Cent"
                                + " sein, höchstens 100.000 €.",
                        "6 Aktenzeichen: „Aktenzeichen“ fehlt.",
                        "7 Vertragsart: „Vertragsart“ fehlt.",
                        "7 Miete im Monat / Kaufpreis: „Miete im Monat / Kaufpreis“ fehlt.",
                        "7 Mietbeginn: „Mietbeginn / Kauftag“ fehlt.",
                        "7 Schule: „Schule“ fehlt.",
                        "8 Jahrgang: Der Jahrgang liegt zwischen 1 und 13 (0, wenn er keine Rolle spielt).",
                        "9 Mietende: Das Ende liegt vor dem Beginn.",
                        "10 Geprüft am: Ein Nachweis kann nicht in der Zukunft geprüft worden sein.");
        assertThat(preview.faults()).extracting(Fault::value).doesNotContain("Mustermann");
        assertThat(count()).isZero();
    }

    @Test
    void two_children_of_a_family_in_one_place_are_refused_wherever_they_stand() {
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school));
        assertThat(faults(preview("""
            AZ-2;K-2;F-1;1;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            AZ-3;K-3;F-1;2;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            AZ-4;K-4;F-1;2;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            """)))
                .containsExactly(
                        "2 Kind Nr.: Ein anderes Kind der Familie hat zur selben Zeit diese Nummer.",
                        "4 Kind Nr.: Ein anderes Kind der Familie hat zur selben Zeit diese Nummer.");
        take("""
            AZ-1;;;2;;;;;;;;;;;;
            AZ-2;K-2;F-1;1;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            """);
        assertThat(stored("AZ-1").file().place()).isEqualTo(2);
    }

    @Test
    void what_a_person_must_decide_is_asked() {
        CaseSheet sheet = sheet(HEAD + """
            AZ-1;K-1;F-1;1;Miete;12,00;01.08.2025;;Außenstelle Nord;;7;;Wohngeld;01.08.2025;31.07.2026;02.08.2025
            AZ-2;K-2;F-2;1;Miete;12,00;01.08.2025;;Außenstelle Nord;;7;;;;;
            """);
        assertThat(imports.questions(sheet).schools()).hasToString("{Außenstelle Nord=2}");
        assertThat(imports.questions(sheet).kinds()).hasToString("{Wohngeld=1}");
        assertThat(imports.preview(sheet).faultyRows()).isEqualTo(2);
        CaseSheet answered = sheet.with(
                CaseAnswers.NONE.withSchool("Außenstelle Nord", school).withKind("Wohngeld", "BUT"));
        ImportPreview preview = imports.preview(answered);
        assertThat(faults(preview)).isEmpty();
        imports.confirm(answered, preview);
        assertThat(stored("AZ-1").entitlements().getFirst().kind()).isEqualTo("BUT");
        assertThat(imports.preview(sheet.with(answered.answers().withKind("Wohngeld", "")))
                        .count(Kind.UNCHANGED))
                .isEqualTo(2);
    }

    @Test
    void a_later_file_changes_what_it_names_and_leaves_the_rest() {
        CaseId id = cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        ImportPreview shown = preview("AZ-1;;;;;;;31.07.2027;Bismarckschule;01.02.2026;8;;;;;\n");
        assertThat(shown.records().getFirst().changes())
                .extracting(change -> Texts.german(change.field()) + ": "
                        + Formats.value(change.from(), Locale.GERMANY) + " → "
                        + Formats.value(change.to(), Locale.GERMANY))
                .containsExactly(
                        "Mietende / Ende der Nutzung: – → 31.07.2027",
                        "Schule: – → ab 01.02.2026: Schule Bismarckschule, Jahrgang 8, Maßnahme 1");
        take("""
            AZ-1;;;;;;;31.07.2027;Bismarckschule;01.02.2026;8;;;;;
            AZ-1;;;;;;;;;;;;BuT;01.08.2026;31.07.2027;15.01.2026
            """);
        assertThat(cases.detail(id).values().attendances()).hasSize(2);
        assertThat(cases.detail(id).values().entitlements()).hasSize(2);
        assertThat(faults(preview("AZ-1;;;;;;;;90001;;9;;;;;\n")))
                .containsExactly(
                        "2 Schule ab: Schule oder Jahrgang sind andere als gespeichert. Nennen Sie den Tag, ab dem"
                                + " das gilt.");
        assertThat(faults(preview("AZ-1;K-1;;;;;;;;;;;;;;\nAZ-1;K-2;;;;;;;;;;;;;;\n")))
                .containsExactly("3 Kürzel: In Zeile 2 steht zu diesem Fall etwas anderes.");
        take("AZ-1;;;;;;;offen;;;;;;;;\n");
        assertThat(cases.detail(id).values().contract().until()).isNull();
    }

    @Test
    void what_somebody_changed_since_the_preview_is_not_overwritten() {
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school));
        CaseSheet sheet = sheet(HEAD + "AZ-1;;;;;13,00;;;;;;;;;;\n");
        ImportPreview shown = imports.preview(sheet);
        CaseValues stored = stored("AZ-1");
        cases.save(SampleCases.changed(
                stored,
                new de.medienplan.subsidy.calculation.Contract(
                        stored.contract().type(),
                        new BigDecimal("14.00"),
                        stored.contract().from(),
                        null)));
        assertThatExceptionOfType(ChangedSinceShown.class).isThrownBy(() -> imports.confirm(sheet, shown));
        assertThat(stored("AZ-1").contract().amount()).isEqualByComparingTo("14.00");
    }

    @Test
    void a_share_in_the_file_that_the_rules_do_not_give_is_told_with_the_reason() {
        ImportPreview preview = imports.preview(sheet("""
            Aktenzeichen;Kürzel;Familie;Vertragsart;Miete;Mietbeginn;Schule;Jahrgang;Anspruchsart;Anspruch ab;Anspruch bis;Geprüft am;Anteil
            AZ-1;K-1;F-1;Miete;12;01.08.2025;90001;7;BuT;01.08.2025;31.07.2026;01.08.2025;60 %
            AZ-2;K-2;F-2;Miete;12;01.08.2025;90001;7;;;;;40
            AZ-3;K-3;F-2;Miete;12;01.08.2025;90001;5;;;;;0,4
            AZ-4;K-4;F-4;Kauf;500;01.08.2025;90001;14;BuT;01.08.2025;31.07.2026;01.08.2025;60
            """.replace(";14;", ";13;")));
        assertThat(faults(preview)).isEmpty();
        assertThat(preview.hints())
                .extracting(Hint::row, hint -> Texts.german(hint.reason()))
                .containsExactly(
                        tuple(
                                3,
                                "Die Datei nennt 40 % als Anteil der Stadt, nach den Regeln sind es 0 %. Geschwisterkind:"
                                        + " bezuschusst ab dem 2. Kind; als 1. Kind zahlen die Eltern voll."),
                        tuple(
                                5,
                                "Die Datei nennt 60 % als Anteil der Stadt, nach den Regeln sind es 0 %. Bildung und Teilhabe"
                                        + " (BuT): Nach der Regel (Beschlussdrucksache 1000/2020, 11.05.2020) wird nur Miete"
                                        + " bezuschusst, mit 60 %. Für Kauf gibt es keinen Zuschuss."));
    }

    @Test
    void two_thousand_families_come_in_seconds_and_their_export_changes_nothing() throws IOException {
        String families = IntStream.rangeClosed(1, 2000)
                .mapToObj(n -> "AZ-%d;K-%d;F-%d;%d;Miete;12,00;01.08.2025;;%s;;7;1;%s\n"
                        .formatted(
                                n,
                                n,
                                (n + 1) / 2,
                                2 - n % 2,
                                n % 3 == 0 ? "90002" : "90001",
                                n % 5 == 0 ? "BuT;01.08.2025;31.07.2026;02.08.2025" : ";;;"))
                .collect(Collectors.joining());
        long begin = System.nanoTime();
        take(families);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.println("2,000 families imported in " + millis + " ms");
        assertThat(count()).isEqualTo(2000);
        // 400 with BuT at 7.20; of 1,000 second children the 800 without BuT at 4.80
        assertThat(runs.preview(NOW).total()).isEqualByComparingTo("6720.00");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(imports.table(Locale.GERMANY), out);
        ImportPreview again = imports.preview(sheet(out.toString(StandardCharsets.UTF_8)));
        assertThat(faults(again)).isEmpty();
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2000);
        assertThat(again.confirmable()).isFalse();
    }

    @Test
    void a_case_with_several_schools_proofs_and_supports_survives_its_export_in_both_languages() throws IOException {
        take("""
            AZ-1;K-1;F-1;1;Kauf;500;01.08.2025;31.07.2028;außerhalb;01.08.2025;0;;BuT;01.08.2025;31.01.2026;02.08.2025
            AZ-1;;;;;;;;90001;01.02.2026;7;3;AsylbLG;01.02.2026;31.07.2026;15.01.2026
            AZ-2;K-2;F-1;2;Miete;12,00;01.08.2025;;90001;;7;1;;;;
            """);
        CaseSheet raised = sheet("Aktenzeichen;Miete;Preis ab\nAZ-2;13,00;01.02.2026\n");
        imports.confirm(raised, imports.preview(raised));
        assertThat(stored("AZ-2").contract().amountOn(TODAY)).isEqualByComparingTo("12.00");
        assertThat(stored("AZ-2").contract().amountOn(LocalDate.of(2026, 2, 1))).isEqualByComparingTo("13.00");
        for (Locale locale : Texts.LOCALES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvExport.write(imports.table(locale), out);
            ImportPreview again = imports.preview(sheet(out.toString(StandardCharsets.UTF_8)));
            assertThat(faults(again)).isEmpty();
            assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2);
        }
    }

    @Test
    void reading_a_file_notes_the_cases_that_it_names_and_their_siblings() {
        CaseId first = cases.save(SampleCases.rent("AZ-1", "F-1", 1, school));
        CaseId sibling = cases.save(SampleCases.rent("AZ-2", "F-1", 2, school));
        cases.save(SampleCases.rent("AZ-3", "F-3", 1, school));
        jdbc.sql("DELETE FROM subsidy.access_log").update();
        preview("AZ-1;;;;;;;31.07.2027;;;;;;;;\n");
        assertThat(jdbc.sql("SELECT unnest(case_ids) FROM subsidy.access_log WHERE purpose = 'IMPORT' ORDER BY 1")
                        .query(Long.class)
                        .list())
                .containsExactly(first.value(), sibling.value());
        SignedIn.as("root", "ADMIN", "PLANNING", "FINANCE");
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> preview("AZ-1;;;;;;;31.07.2027;;;;;;;;\n"));
    }

    private void take(String rows) {
        CaseSheet sheet = sheet(HEAD + rows);
        ImportPreview preview = imports.preview(sheet);
        assertThat(faults(preview)).isEmpty();
        imports.confirm(sheet, preview);
    }

    private ImportPreview preview(String rows) {
        return imports.preview(sheet(HEAD + rows));
    }

    private static CaseSheet sheet(String content) {
        ImportFile<CaseColumn> file =
                Imports.open(CaseImport.KIND, "faelle.csv", content.getBytes(StandardCharsets.UTF_8));
        return new CaseSheet(file.table(), file.mapping(), CaseAnswers.NONE);
    }

    private static List<String> faults(ImportPreview preview) {
        return preview.faults().stream()
                .map(fault -> fault.row() + " " + fault.column() + ": " + Texts.german(fault.reason()))
                .toList();
    }

    private static String words(String key) {
        return Texts.render(key, Locale.GERMANY);
    }

    private CaseValues stored(String reference) {
        CaseId id = cases.list(TODAY).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
        return cases.detail(id).values();
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM subsidy.subsidy_case")
                .query(Integer.class)
                .single();
    }
}
