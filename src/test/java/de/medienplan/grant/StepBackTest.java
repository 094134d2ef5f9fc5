package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.school.HannoverExample;
import de.medienplan.school.Schools;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each step can be taken back; what was and who did it stays. */
@DatabaseTest
class StepBackTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2022, 3, 15);
    private static final LocalDate APPROVED = LocalDate.of(2022, 9, 1);

    @Autowired
    HannoverExample hannover;

    @Autowired
    Schools schools;

    @Autowired
    Programmes programmes;

    @Autowired
    Applications applications;

    @Autowired
    JdbcClient jdbc;

    private ApplicationId id;

    @BeforeEach
    void anApplication() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        ProgrammeTerms programme = programmes.all().getFirst();
        id = applications.create(new ApplicationInput(
                programme.id(),
                programme.categories().getFirst().id(),
                schools.all().getFirst().id(),
                "WLAN",
                new BigDecimal("10000.00"),
                new BigDecimal("9000.00"),
                "",
                null,
                null,
                null));
        programme.documents().forEach(one -> applications.record(List.of(id), one, one.name(), SUBMITTED, ""));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void rejected_withdrawn_and_forfeited_ones_come_back_with_who_and_why() {
        take(Step.on(SUBMITTED, Action.SUBMIT));
        for (Action end : List.of(Action.REJECT, Action.WITHDRAW, Action.FORFEIT)) {
            take(Step.on(APPROVED, end).number("ZB-1").reason("kein Geld"));
            assertThat(row().state().isDead()).isTrue();

            SignedIn.as("gerda", "FINANCE");
            applications.takeBack(row(), "Irrtum");
            SignedIn.as("fred", "FINANCE");

            assertThat(row().state()).isEqualTo(ApplicationState.SUBMITTED);
            assertThat(row().progress().ending()).isNull();
            StepRow last = applications.steps(id).getFirst();
            assertThat(last.action()).isEqualTo(end);
            assertThat(last.takenBack()).isNotNull();
            assertThat(last.takenBack().reason()).isEqualTo("Irrtum");
            assertThat(last.takenBack().stamp().by()).isEqualTo("gerda");
        }
        assertThat(applications.notices(id)).isEmpty();
        assertThat(applications.steps(id)).hasSize(4);
    }

    @Test
    void money_is_drawn_in_parts_paid_back_and_each_of_it_is_taken_back() {
        take(Step.on(SUBMITTED, Action.SUBMIT));
        take(Step.on(APPROVED, Action.APPROVE).number("ZB-1"));
        take(Step.on(LocalDate.of(2023, 6, 30), Action.IMPLEMENT));
        take(Step.on(LocalDate.of(2023, 10, 1), Action.DRAW).amount(new BigDecimal("4000.00")));
        take(Step.on(LocalDate.of(2023, 11, 1), Action.DRAW));
        assertThat(row().drawn()).isEqualByComparingTo("9000");
        take(Step.on(LocalDate.of(2023, 12, 1), Action.REPAY)
                .amount(new BigDecimal("500.00"))
                .number("RB-1")
                .reason("zu viel"));
        assertThat(row().repaid()).isEqualByComparingTo("500");

        applications.takeBack(row(), "falsch gebucht");
        assertThat(row().repaid()).isEqualByComparingTo("0");
        assertThat(applications.notices(id)).extracting(NoticeRow::number).containsExactly("ZB-1");
        applications.takeBack(row(), "zweiter Abruf kam nicht");
        assertThat(row().drawn()).isEqualByComparingTo("4000");
        assertThat(row().state()).isEqualTo(ApplicationState.DRAWN);
        applications.takeBack(row(), "erster auch nicht");
        assertThat(row().state()).isEqualTo(ApplicationState.IMPLEMENTED);
        assertThat(row().drawn()).isNull();
    }

    @Test
    void steps_from_before_they_were_kept_are_told_by_the_dates() {
        take(Step.on(SUBMITTED, Action.SUBMIT));
        take(Step.on(APPROVED, Action.FORFEIT).reason("zu spät"));
        jdbc.sql("DELETE FROM grant_step").update();

        applications.takeBack(row(), "Irrtum");

        assertThat(row().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(applications.steps(id))
                .singleElement()
                .satisfies(step -> assertThat(step.takenBack()).isNotNull());
    }

    @Test
    void a_change_notice_after_the_drawdown_asks_for_money_back() {
        take(Step.on(SUBMITTED, Action.SUBMIT));
        take(Step.on(APPROVED, Action.APPROVE).number("ZB-1"));
        take(Step.on(LocalDate.of(2023, 6, 30), Action.IMPLEMENT));
        take(Step.on(LocalDate.of(2023, 10, 1), Action.DRAW));
        take(Step.on(LocalDate.of(2023, 12, 1), Action.CHANGE)
                .amount(new BigDecimal("8000.00"))
                .number("ÄB-1"));

        assertThat(row().repaymentDue()).isEqualByComparingTo("1000");
    }

    @Test
    void nobody_takes_back_without_a_reason_and_a_draft_has_nothing_to_take_back() {
        assertThatThrownBy(() -> applications.takeBack(row(), "x")).hasMessageContaining("grant.takeBack.nothing");
        take(Step.on(SUBMITTED, Action.SUBMIT));
        assertThatThrownBy(() -> applications.takeBack(row(), " ")).hasMessageContaining("grant.takeBack.noReason");
    }

    private ApplicationRow row() {
        return applications.get(id);
    }

    private void take(Step step) {
        applications.take(row(), step);
    }
}
