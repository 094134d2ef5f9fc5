package de.medienplan.school;

import static de.medienplan.school.TestSchools.GOETHE;
import static de.medienplan.school.TestSchools.YEAR;
import static de.medienplan.school.TestSchools.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SchoolImportTest {

    private static final String HEADER = "Schulnummer;Name;Schulform;Schüler;Räume;WLAN;bereit ab\n";
    private static final SchoolFile TWO = file(HEADER
            + "67001;Goetheschule;GY;1.002;42;einzelne Räume;01.08.2020\n"
            + "67002;Limmer;Gymnasium;786;38;;\n");

    @Autowired
    Schools schools;

    @Autowired
    SchoolImport imports;

    @Autowired
    SchoolTypes types;

    @BeforeEach
    void signIn() {
        SignedIn.as("anna", "PLANNING");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void shows_what_would_be_added_changed_and_left_alone() {
        schools.create(GOETHE);
        ImportPreview preview = imports.preview(TWO);
        assertThat(preview.records())
                .extracting(change -> change.row(), change -> change.kind(), change -> change.name())
                .containsExactly(tuple(2, Kind.CHANGED, "67001 Goetheschule"), tuple(3, Kind.ADDED, "67002 Limmer"));
        assertThat(preview.records().getFirst().changes())
                .extracting(FieldChange::from, FieldChange::to)
                .contains(tuple(878, 1002), tuple(null, WlanState.PARTIAL));
        assertThat(schools.all()).hasSize(1);
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        imports.confirm(TWO, imports.preview(TWO));
        ImportPreview again = imports.preview(TWO);
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2);
        assertThat(again.confirmable()).isFalse();
    }

    @Test
    void empty_cells_leave_the_stored_value_alone() {
        schools.create(GOETHE.with(SchoolField.NOTES, "bleibt"));
        SchoolFile file = file("Schulnummer;Räume;Bemerkungen\n67001;43;\n");
        imports.confirm(file, imports.preview(file));
        SchoolDetail detail = schools.detail(schools.all().getFirst().id());
        assertThat(detail.values())
                .isEqualTo(GOETHE.with(SchoolField.NOTES, "bleibt").with(SchoolField.ROOMS, 43));
    }

    @Test
    void lists_every_faulty_row_with_row_column_value_and_reason() {
        ImportPreview preview = imports.preview(file(HEADER
                + "67001;Goetheschule;GY;viele;42;;\n"
                + ";ohne Nummer;GY;1;1;;\n"
                + "67003;Drei;Zauberschule;1;1;schnell;31.02.2020\n"
                + "67004;Vier;GS;1;1;kein WLAN;\n"
                + "67004;Vier doppelt;GS;1;1;;\n"
                + "67005;;GS;99999;1;;\n"));
        assertThat(preview.faults())
                .extracting(
                        Fault::row,
                        Fault::column,
                        Fault::value,
                        fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "Schüler", "viele", "importing.value.count"),
                        tuple(3, "Schulnummer", "", "school.rule.required"),
                        tuple(4, "Schulform", "Zauberschule", "school.rule.unknownType"),
                        tuple(4, "bereit ab", "31.02.2020", "importing.value.date"),
                        tuple(4, "WLAN", "schnell", "school.rule.choice"),
                        tuple(6, "Schulnummer", "67004", "school.rule.twiceInFile"),
                        tuple(7, "Name", "", "school.rule.required"),
                        tuple(7, "Schülerzahl 2020/21", "99999", "school.rule.count"));
        assertThat(preview.faultyRows()).isEqualTo(5);
        assertThat(preview.confirmable()).isFalse();
    }

    @Test
    void one_fault_keeps_everything_out() {
        SchoolFile file = file(HEADER + "67001;Goetheschule;GY;1;1;;\n67002;Limmer;??;1;1;;\n");
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> imports.confirm(file, imports.preview(file)));
        assertThat(schools.all()).isEmpty();
    }

    @Test
    void a_preview_that_is_out_of_date_is_not_carried_out() {
        schools.create(GOETHE);
        ImportPreview seen = imports.preview(TWO);
        SchoolId id = schools.all().getFirst().id();
        schools.save(id, 0, GOETHE.with(SchoolField.ROOMS, 50));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> imports.confirm(TWO, seen))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason()))
                        .contains("67001 Goetheschule: Auszustattende Räume 42 → 50"));
        assertThat(schools.all()).hasSize(1);
    }

    @Test
    void a_file_without_the_required_column_cannot_be_imported() {
        assertThat(imports.preview(file("Name;Schulform\nGoetheschule;GY\n")).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("school.import.noNumbers");
        assertThat(imports.preview(file("Ort;Schulform\nBonn;GY\n")).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("school.import.columnMissing");
    }

    @Test
    void a_list_without_numbers_gives_stand_ins_and_finds_its_schools_again() {
        schools.create(GOETHE);
        String list = "Typ;Kurzname;Ort\nGY;Am Wald;Musterstadt\nGS;Am Wald;Musterstadt\n";
        SchoolFile file = file(list).withoutNumbers();
        ImportPreview seen = imports.preview(file);
        assertThat(seen.faults()).isEmpty();
        imports.confirm(file, seen);
        assertThat(schools.all())
                .extracting(SchoolRow::number, SchoolRow::label)
                .contains(tuple("V-1", "Am Wald"), tuple("V-2", "Am Wald"));

        ImportPreview again =
                imports.preview(file(list + "GS;Seeufer;Musterstadt\n").withoutNumbers());
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2);
        assertThat(again.of(Kind.ADDED)).extracting(change -> change.name()).allMatch(name -> name.contains("V-3"));
    }

    @Test
    void synthetic_marks_stay_with_made_up_values_and_fall_with_real_ones() {
        SchoolFile file = file("Schulnummer;Name;Schulform;Schüler;Räume;Synthetische Werte\n"
                + "67001;Goetheschule;GY;878;42;\"Schülerzahl, Auszustattende Räume\"\n");
        imports.confirm(file, imports.preview(file));
        SchoolDetail made = schools.detail(schools.all().getFirst().id());
        assertThat(made.synthetic())
                .containsExactlyInAnyOrder(FieldKey.of(SchoolField.ROOMS), FieldKey.of(SchoolField.PUPILS, YEAR));
        schools.save(made.id(), made.version(), made.values().with(SchoolField.ROOMS, 43));
        assertThat(schools.detail(made.id()).synthetic()).containsExactly(FieldKey.of(SchoolField.PUPILS, YEAR));
    }

    @Test
    void types_the_register_does_not_know_are_read_as_the_user_says() {
        SchoolFile file = file(HEADER
                + "67001;Goetheschule;Schulversuch;1;1;;\n"
                + "67002;Limmer;schulversuch;1;1;;\n"
                + "67003;Seminar;ZfsL;1;1;;\n"
                + "67004;Bothfeld;Grundschule;1;1;;\n");
        assertThat(imports.unknownTypes(file)).containsExactly(Map.entry("Schulversuch", 2L), Map.entry("ZfsL", 1L));
        assertThat(imports.preview(file).faultyRows()).isEqualTo(3);

        SchoolFile read = file.with(file.types().as("Schulversuch", "IGS").without("ZfsL"));
        assertThat(imports.preview(read).leftOut()).isEqualTo(1);
        imports.confirm(read, imports.preview(read));
        assertThat(schools.all())
                .extracting(SchoolRow::number, SchoolRow::typeCode)
                .containsExactlyInAnyOrder(tuple("67001", "IGS"), tuple("67002", "IGS"), tuple("67004", "GS"));
    }

    @Test
    void types_of_other_states_are_known_and_join_the_register_with_their_schools() {
        SchoolFile file = file(HEADER + "5001;Am Heidberg;Stadtteilschule;1;1;;\n5002;Nord;Förderzentrum;1;1;;\n");
        assertThat(imports.unknownTypes(file)).isEmpty();
        assertThat(types.all()).extracting(SchoolTypeRow::code).doesNotContain("STS");

        assertThat(imports.preview(file).hints())
                .filteredOn(hint -> hint.reason().key().equals("school.import.newType"))
                .extracting(Hint::row, Hint::value)
                .containsExactly(tuple(2, "STS"));

        imports.confirm(file, imports.preview(file));

        assertThat(schools.all())
                .extracting(SchoolRow::typeCode, SchoolRow::level)
                .containsExactlyInAnyOrder(tuple("STS", SchoolLevel.SECONDARY), tuple("FÖS", SchoolLevel.SPECIAL));
        assertThat(types.all()).extracting(SchoolTypeRow::name).contains("Stadtteilschule");
    }

    @Test
    void an_answer_about_a_type_can_be_taken_back() {
        SchoolFile file = file(HEADER + "67003;Seminar;ZfsL;1;1;;\n");
        TypeReading leftOut = file.types().without("ZfsL");
        assertThat(imports.preview(file.with(leftOut)).faults()).isEmpty();
        assertThat(imports.preview(file.with(leftOut.as("ZfsL", null))).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("school.rule.unknownType");
    }

    @Test
    void readers_import_nothing() {
        SignedIn.as("rita");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.preview(TWO));
    }

    @Test
    void five_thousand_rows_are_added_and_the_second_time_unchanged() {
        StringBuilder csv = new StringBuilder("Schulnummer;Name;Schulform;Schüler;Lehrer;Räume;WLAN;PLZ;Ort\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append(10_000 + i).append(";Schule ").append(i).append(";GS;321;21;17;kein WLAN;30159;Hannover\n");
        }
        SchoolFile file = file(csv.toString());
        ImportPreview preview = imports.preview(file);
        imports.confirm(file, preview);
        assertThat(schools.all()).hasSize(5_000);
        assertThat(imports.preview(file).count(Kind.UNCHANGED)).isEqualTo(5_000);
    }
}
