package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.deadline.Deadline;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@OnDay("2026-01-20")
class OpenCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    @Autowired
    OpenCases open;

    @Autowired
    SubsidyCases cases;

    @Autowired
    SubsidySettings settings;

    @Autowired
    SubsidyRules rules;

    @Autowired
    Retention retention;

    @Autowired
    Renewals renewals;

    @Autowired
    SubsidyDeadlines deadlines;

    @Autowired
    SubsidyPrivacy privacy;

    @Autowired
    JdbcClient jdbc;

    private final SchoolYear year = SchoolYear.of(TODAY);
    private SchoolId school;

    @BeforeEach
    void an_open_old_case_an_open_new_one_and_an_ended_one() {
        SignedIn.as("sina", "SUBSIDY");
        school = TestSchool.add(jdbc, "90001", "Goetheschule");
        String old = new SchoolYear(year.start() - 3).firstDay().toString();
        cases.save(SampleCases.with("ALT", "F-1", 1, school, SampleCases.contract(old, null)));
        cases.save(SampleCases.with(
                "NEU", "F-2", 1, school, SampleCases.contract(year.firstDay().toString(), null)));
        cases.save(SampleCases.with("ENDE", "F-3", 1, school, SampleCases.contract(old, old)));
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void cases_without_an_end_are_listed_with_those_to_check_first_and_the_reading_is_noted() {
        assertThat(open.all()).extracting(OpenCase::reference).containsExactly("ALT", "NEU");
        assertThat(open.count(TODAY)).isEqualTo(new OpenCases.Count(2, 1));
        assertThat(privacy.accesses(TODAY, TODAY.plusDays(1), "ALT"))
                .extracting(AccessEntry::purpose)
                .contains(AccessPurpose.DELETION);
    }

    @Test
    void with_an_end_a_case_leaves_the_list_and_gets_a_day_of_deletion() {
        CaseValues old = cases.detail(open.all().getFirst().caseId()).values();
        cases.save(new CaseValues(
                old.id(),
                old.version(),
                new CaseValues.File(
                        old.reference(),
                        old.alias(),
                        old.file().family(),
                        old.file().place()),
                null,
                SampleCases.contract(
                        old.contract().from().toString(), year.lastDay().toString()),
                old.attendances(),
                old.entitlements(),
                old.otherSupport(),
                false));
        assertThat(open.all()).extracting(OpenCase::reference).containsExactly("NEU");
        assertThat(retention.dryRun().schedule())
                .extracting(DueDeletion::reference)
                .contains("ALT");
    }

    @Test
    void deadlines_say_how_many_are_to_be_checked_and_name_nobody() {
        List<Deadline> due = deadlines.deadlines(TODAY).stream()
                .filter(one -> one.group().startsWith("subsidy:open"))
                .toList();
        assertThat(due).extracting(Deadline::date).startsWith(TODAY);
        assertThat(due.getFirst().title().args()).contains(1);
        assertThat(due.toString()).doesNotContain("ALT").doesNotContain("F-1");
    }

    @Test
    void a_case_with_an_end_but_a_kind_without_rule_is_listed_too() {
        rules.add(new KindRow("WOHNGELD", "Wohngeld", 30, true, "Test"));
        String begin = year.firstDay().toString();
        cases.save(SampleCases.with(
                "OHNE",
                "F-4",
                1,
                school,
                SampleCases.contract(begin, year.lastDay().toString()),
                new de.medienplan.subsidy.calculation.Entitlement(
                        "WOHNGELD", year.firstDay(), year.lastDay(), year.firstDay())));
        assertThat(open.all())
                .filteredOn(one -> one.reference().equals("OHNE"))
                .extracting(one -> one.reason().key())
                .containsExactly("subsidy.open.noRule");
    }

    @Test
    void months_and_last_classes_are_data() {
        settings.change(Setting.UNVERIFIED_MONTHS, 60, "Test");
        assertThat(open.count(TODAY).toCheck()).isZero();
        settings.lastClass("GY", 9, "Test");
        // class 7 three years ago would be class 10 now
        assertThat(open.all().getFirst().classYear()).isEqualTo(10);
        assertThat(open.count(TODAY).toCheck()).isEqualTo(1);
        settings.lastClass("GY", 7, "Test");
        assertThat(renewals.preview(new SchoolYear(year.start() + 1)))
                .filteredOn(line -> line.reference().equals("NEU"))
                .extracting(RenewalLine::state)
                .containsExactly(RenewalState.LAST_CLASS);
    }

    @Test
    void settings_keep_their_range_their_source_and_their_role() {
        assertThatThrownBy(() -> settings.change(Setting.SMALLEST_GROUP, 2, "Test"))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> settings.change(Setting.SMALLEST_GROUP, 51, "Test"))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> settings.change(Setting.SMALLEST_GROUP, 7, " "))
                .isInstanceOf(UserException.class);
        settings.change(Setting.SMALLEST_GROUP, 7, "Beschluss");
        assertThat(settings.all().getFirst()).isEqualTo(new SettingRow(Setting.SMALLEST_GROUP, 7, "Beschluss", "sina"));
        SignedIn.as("rita", "READER", "ADMIN");
        assertThat(settings.value(Setting.SMALLEST_GROUP)).isEqualTo(7);
        assertThatThrownBy(() -> settings.change(Setting.SMALLEST_GROUP, 5, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open.count(TODAY)).isInstanceOf(AccessDeniedException.class);
    }
}
