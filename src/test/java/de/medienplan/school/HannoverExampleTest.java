package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.history.ChangeEntry;
import de.medienplan.identity.Installation;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class HannoverExampleTest {

    @Autowired
    Schools schools;

    @Autowired
    HannoverExample example;

    @Autowired
    Samples samples;

    @Autowired
    Installation installation;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as("anna", "PLANNING");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void loads_105_schools_and_the_second_time_none() {
        assertThat(example.load()).isEqualTo(105);
        assertThat(example.load()).isZero();
        assertThat(schools.active()).hasSize(105);
    }

    @Test
    void the_demonstration_loads_them_before_anyone_has_signed_in() {
        demonstrate();
        assertThat(schools.active()).hasSize(105);
        assertThat(schools.history(schools.active().getFirst().id()))
                .extracting(ChangeEntry::actor)
                .containsExactly("Medienplan");
    }

    @Test
    void the_demonstration_leaves_data_alone_that_are_in_use() {
        jdbc.update("""
                INSERT INTO user_account (version, username, display_name, password_hash, must_change_password, enabled,
                        created_at, last_login_at)
                VALUES (0, 'erna', 'Erna', '-', false, true, now(), now())""");
        demonstrate();
        assertThat(schools.active()).isEmpty();
    }

    private void demonstrate() {
        SignedIn.out();
        new DemoStart(List.of(example), samples, installation, "2020").run(new DefaultApplicationArguments());
        SignedIn.as("anna", "PLANNING");
    }

    @Test
    void six_schools_are_decided_with_their_reason_and_no_pilot_is_invented() {
        example.load();
        List<SchoolRow> decided = schools.active().stream()
                .filter(school -> school.mepPlace() == MepPlace.DECIDED)
                .toList();
        assertThat(decided)
                .hasSize(6)
                .allSatisfy(school -> assertThat(school.standing().notes()).contains("DS 1000/2020"));
        assertThat(schools.active()).noneMatch(school -> school.mepPlace() == MepPlace.PILOT);
    }

    @Test
    void every_size_is_marked_as_made_up() {
        example.load();
        assertThat(schools.active())
                .allMatch(school -> school.isSynthetic(SchoolField.PUPILS)
                        && school.isSynthetic(SchoolField.TEACHERS)
                        && school.isSynthetic(SchoolField.ROOMS));
        assertThat(schools.active()).noneMatch(school -> school.isSynthetic(SchoolField.NAME));
    }

    @Test
    void never_overwrites_what_was_changed() {
        example.load();
        SchoolRow first = schools.active().getFirst();
        SchoolDetail detail = schools.detail(first.id());
        schools.save(first.id(), detail.version(), detail.values().with(SchoolField.ROOMS, 7));
        example.load();
        assertThat(schools.detail(first.id()).values().get(SchoolField.ROOMS)).isEqualTo(7);
    }
}
