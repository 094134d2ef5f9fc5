package de.medienplan.support;

import static de.medienplan.support.SupportSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.records.RowHistory;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Contracts with vendors as they are stored, and their days in the list of deadlines. */
@DatabaseTest
class StoredContractsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate NOTICE = LocalDate.of(2021, 9, 30);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    @Autowired
    SupportDirectory directory;

    @Autowired
    RowHistory history;

    @Autowired
    ContractDeadlines contractDeadlines;

    @BeforeEach
    void signIn() {
        SignedIn.as("svenja", "SUPPORT");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void a_contract_keeps_the_services_it_includes() {
        ServiceRow service = directory.services().getFirst();
        ContractRow contract = directory.save(contract("Systembetreuung", null, null, null, List.of(service)));

        assertThat(directory.contracts()).singleElement().satisfies(stored -> {
            assertThat(stored.version()).isEqualTo(contract.version());
            assertThat(stored.services()).containsExactly(service);
        });
        refused("support.service.used", () -> directory.delete(service));
    }

    @Test
    void notice_and_end_of_a_contract_are_deadlines_until_they_have_passed() {
        directory.save(contract("Systembetreuung", NOTICE, END, null, List.of()));
        directory.save(contract("Unbefristet", null, null, null, List.of()));

        assertThat(contractDeadlines.deadlines(NOTICE)).singleElement().satisfies(deadline -> {
            assertThat(deadline.date()).isEqualTo(NOTICE);
            assertThat(deadline.title().key()).isEqualTo("support.deadline.notice");
        });
        assertThat(contractDeadlines.deadlines(NOTICE.plusDays(1)))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.date()).isEqualTo(END);
                    assertThat(deadline.title().key()).isEqualTo("support.deadline.end");
                });
        assertThat(contractDeadlines.deadlines(END)).hasSize(1);
        assertThat(contractDeadlines.deadlines(END.plusDays(1))).isEmpty();
    }

    @Test
    void a_contract_that_goes_on_by_itself_asks_for_a_decision_in_every_term() {
        directory.save(contract("Wartung", NOTICE, END, 12, List.of()));

        assertThat(contractDeadlines.deadlines(NOTICE)).singleElement().satisfies(deadline -> {
            assertThat(deadline.date()).isEqualTo(NOTICE);
            assertThat(deadline.title().key()).isEqualTo("support.deadline.renewal");
            assertThat(deadline.title().args()).containsExactly("Wartung", LocalDate.of(2022, 12, 31));
        });
        assertThat(contractDeadlines.deadlines(NOTICE.plusDays(1)))
                .as("the day has passed, the contract goes on until the end of 2022")
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.date()).isEqualTo(LocalDate.of(2022, 9, 30));
                    assertThat(deadline.title().args()).contains(LocalDate.of(2023, 12, 31));
                });
        ContractRow stored = directory.contracts().getFirst();
        assertThat(stored.renewsMonths()).isEqualTo(12);
        assertThat(stored.runsOn(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void a_change_of_the_included_services_is_a_change_of_the_contract() {
        List<ServiceRow> services = directory.services();
        ContractRow seen = directory.save(contract("Systembetreuung", null, null, null, services.subList(0, 1)));
        ContractRow more = directory.save(including(seen, services.subList(0, 2)));

        assertThat(more.version()).isGreaterThan(seen.version());
        assertThatThrownBy(() -> directory.save(including(seen, List.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(directory.contracts().getFirst().services()).hasSize(2);
        assertThat(history.of(seen).getFirst().storedTo())
                .contains(services.get(0).name(), services.get(1).name());
        assertThat(history.present(seen).version()).isEqualTo(more.version());
    }

    private static ContractRow contract(
            String subject,
            @Nullable LocalDate notice,
            @Nullable LocalDate end,
            @Nullable Integer renews,
            List<ServiceRow> services) {
        return ContractRuleTest.contract(subject, DAY, end, notice, renews, services);
    }

    private static ContractRow including(ContractRow row, List<ServiceRow> services) {
        return new ContractRow(
                row.id(),
                row.version(),
                row.vendor(),
                row.subject(),
                row.number(),
                row.startsOn(),
                row.endsOn(),
                row.noticeBy(),
                row.renewsMonths(),
                row.yearlyCost(),
                row.contactName(),
                row.contactMail(),
                row.contactPhone(),
                row.note(),
                services);
    }
}
