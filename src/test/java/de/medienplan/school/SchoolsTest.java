package de.medienplan.school;

import static de.medienplan.school.TestSchools.GOETHE;
import static de.medienplan.school.TestSchools.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeKind;
import de.medienplan.shared.Merge;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SchoolsTest {

    @Autowired
    Schools schools;

    @BeforeEach
    void signIn() {
        SignedIn.as("anna", "PLANNING");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void keeps_what_was_typed() {
        SchoolId id = schools.create(GOETHE);
        assertThat(schools.detail(id).values()).isEqualTo(GOETHE);
        assertThat(schools.active())
                .extracting(
                        SchoolRow::name,
                        SchoolRow::pupils,
                        (SchoolRow each) -> each.figures().year())
                .containsExactly(tuple("Goetheschule", 878, YEAR));
    }

    @Test
    void shows_the_figures_of_the_latest_school_year() {
        schools.create(GOETHE.with(SchoolField.PUPILS, new SchoolYear(2019), 860));
        assertThat(schools.all().getFirst().pupils()).isEqualTo(878);
    }

    @Test
    void a_second_user_gets_what_the_first_saved_and_loses_nothing() {
        SchoolId id = schools.create(GOETHE);
        SchoolDetail base = schools.detail(id);
        schools.save(id, base.version(), GOETHE.with(SchoolField.ROOMS, 44).with(SchoolField.CITY, "Hannover"));

        SignedIn.as("bernd", "PLANNING");
        SchoolValues typed = GOETHE.with(SchoolField.ROOMS, 45).with(SchoolField.NOTES, "Turnhalle");
        ChangedMeanwhile refusal =
                catchThrowableOfType(ChangedMeanwhile.class, () -> schools.save(id, base.version(), typed));

        Merge<SchoolValues, FieldKey> conflict =
                new Merge<>(new SchoolParts(), base.values(), refusal.stored().values(), typed);
        assertThat(refusal.stored().changedBy()).isEqualTo("anna");
        assertThat(conflict.changed())
                .extracting(FieldKey::field, conflict::isBoth)
                .containsExactly(
                        tuple(SchoolField.CITY, false),
                        tuple(SchoolField.ROOMS, true),
                        tuple(SchoolField.NOTES, false));
        schools.save(id, refusal.stored().version(), conflict.merged(Set.of()));
        assertThat(schools.detail(id).values()).isEqualTo(typed.with(SchoolField.CITY, "Hannover"));
        assertThat(conflict.merged(Set.of(FieldKey.of(SchoolField.ROOMS))).get(SchoolField.ROOMS))
                .isEqualTo(44);
    }

    @Test
    void keeps_who_changed_what_from_what_to_what() {
        SchoolId id = schools.create(GOETHE);
        SignedIn.as("bernd", "PLANNING");
        schools.save(
                id,
                schools.detail(id).version(),
                GOETHE.with(SchoolField.ROOMS, 44)
                        .with(SchoolField.PUPILS, YEAR, 900)
                        .with(SchoolField.WLAN_STATE, WlanState.PARTIAL));
        assertThat(schools.history(id))
                .extracting(
                        ChangeEntry::actor,
                        ChangeEntry::kind,
                        ChangeEntry::field,
                        ChangeEntry::qualifier,
                        entry -> entry.from(Locale.GERMANY),
                        entry -> entry.to(Locale.GERMANY))
                .containsExactlyInAnyOrder(
                        tuple("anna", ChangeKind.CREATED, null, "", "–", "–"),
                        tuple("bernd", ChangeKind.CHANGED, Message.of("school.field.rooms"), "", "42", "44"),
                        tuple(
                                "bernd",
                                ChangeKind.CHANGED,
                                Message.of("school.field.wlanState"),
                                "",
                                "–",
                                "einzelne Räume"),
                        tuple("bernd", ChangeKind.CHANGED, Message.of("school.field.pupils"), "2020/21", "878", "900"));
    }

    @Test
    void a_save_without_changes_leaves_no_trace() {
        SchoolId id = schools.create(GOETHE);
        schools.save(id, schools.detail(id).version(), GOETHE);
        assertThat(schools.history(id)).hasSize(1);
    }

    @Test
    void closed_and_merged_schools_stay_in_the_register() {
        SchoolId goethe = schools.create(GOETHE);
        SchoolId limmer =
                schools.create(GOETHE.with(SchoolField.NUMBER, "67002").with(SchoolField.NAME, "Limmer"));
        schools.merge(goethe, 0, limmer, LocalDate.of(2021, 7, 31));
        SchoolDetail merged = schools.detail(goethe);
        assertThat(merged.status()).isEqualTo(SchoolStatus.MERGED);
        assertThat(merged.mergedInto()).isEqualTo(new SchoolDetail.Successor(limmer, "Limmer"));
        assertThat(schools.all()).hasSize(2);
        assertThat(schools.active()).extracting(SchoolRow::id).containsExactly(limmer);
        schools.reopen(goethe, merged.version());
        assertThat(schools.active()).hasSize(2);
    }

    @Test
    void a_school_is_not_merged_into_itself_nor_into_a_closed_one() {
        SchoolId goethe = schools.create(GOETHE);
        SchoolId limmer = schools.create(GOETHE.with(SchoolField.NUMBER, "67002"));
        schools.close(limmer, 0, LocalDate.of(2021, 7, 31));
        for (SchoolId into : List.of(goethe, limmer)) {
            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(() -> schools.merge(goethe, 0, into, LocalDate.of(2021, 7, 31)));
        }
    }

    @Test
    void a_number_belongs_to_one_school() {
        schools.create(GOETHE);
        assertThatExceptionOfType(InvalidSchool.class)
                .isThrownBy(() -> schools.create(GOETHE))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.reason().key())
                        .containsExactly("school.rule.numberTaken"));
    }

    @Test
    void readers_read_and_change_nothing() {
        SchoolId id = schools.create(GOETHE);
        SignedIn.as("rita");
        assertThat(schools.all()).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> schools.save(id, 0, GOETHE.with(SchoolField.ROOMS, 1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> schools.close(id, 0, LocalDate.of(2021, 7, 31)));
        SignedIn.out();
        assertThatExceptionOfType(Exception.class).isThrownBy(schools::all);
    }
}
