package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.ProfileLayout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A run goes to the treasury once, in the way that its program wants. */
class PaymentFilesTest extends PayingFamilies {

    @Autowired
    PaymentFiles files;

    @Autowired
    PersonAccounts accounts;

    @Autowired
    RunSteps steps;

    @BeforeEach
    void two_families() {
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        cases.save(SampleCases.rent("AZ-2", "F-2", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
    }

    @Test
    void the_shipped_example_names_number_purpose_and_amount_and_no_child() {
        number_the_families();
        long run = pay(NOW);
        files.create(run, example());
        assertThat(text(run))
                .isEqualTo("Lauf;Zeile;Personenkonto;Verwendungszweck;Soll/Haben;Betrag;Datum\r\n"
                        + "%1$d;1;500 001;Zuschuss Tablet 01/2026 AZ-1;H;7,20;20.01.2026\r\n%1$d;2;500 002;Zuschuss Tablet 01/2026 AZ-2;H;7,20;20.01.2026\r\n"
                                .formatted(run));
        assertThat(runs.all().getFirst().state()).isEqualTo(RunState.PAID_OUT);
        assertThat(steps.of(run).getFirst().reason()).isEqualTo("Beispiel: Zahlungsliste");
    }

    @Test
    void there_is_no_second_file_and_the_first_stays_as_it_was() {
        number_the_families();
        long run = pay(NOW);
        files.create(run, example());
        String first = text(run);
        accounts.set("F-1", "999");
        files.save(new FileProfile(
                example(), 0, "Beispiel: Zahlungsliste", ProfileLayout.USUAL, "A = {aktenzeichen}", "Kasse"));
        assertThat(text(run)).isEqualTo(first);
        assertRefused("subsidy.rule.runState", () -> files.create(run, example()));
    }

    @Test
    void a_run_that_waits_for_its_release_or_was_taken_back_gets_no_file() {
        number_the_families();
        long run = pay(NOW);
        steps.reverse(run, "Probe");
        assertRefused("subsidy.rule.runState", () -> files.create(run, example()));
        assertRefused("subsidy.rule.noFile", () -> files.file(run));
    }

    @Test
    void what_is_claimed_back_stands_on_the_other_side() {
        number_the_families();
        long run = pay(NOW);
        files.create(run, example());
        long back = steps.reverse(run, "Beschluss aufgehoben");
        files.create(back, example());
        assertThat(text(back)).contains("500 001;Zuschuss Tablet 01/2026 AZ-1;S;7,20;20.01.2026");
    }

    @Test
    void a_family_without_a_number_is_named_and_nothing_is_written() {
        accounts.set("F-1", "500 001");
        long run = pay(NOW);
        assertRefused("subsidy.rule.noPersonAccount", () -> files.create(run, example()));
        assertThat(runs.all().getFirst().state()).isEqualTo(RunState.READY);
    }

    @Test
    void account_data_are_refused_in_the_place_of_a_number() {
        assertRefused("subsidy.rule.looksLikeIban", () -> accounts.set("F-1", "DE89 3704 0044 0532 0130 00"));
        assertRefused("subsidy.rule.personAccount", () -> accounts.set("F-1", "500;1"));
        assertRefused("subsidy.rule.noFamily", () -> accounts.set("F-9", "500"));
        accounts.set("F-1", "500 001");
        assertThat(accounts.all())
                .extracting(PersonAccountRow::family, PersonAccountRow::account)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("F-2", ""),
                        org.assertj.core.api.Assertions.tuple("F-1", "500 001"));
        accounts.set("F-1", " ");
        assertThat(accounts.byFamily()).isEmpty();
    }

    private void number_the_families() {
        accounts.set("F-1", "500 001");
        accounts.set("F-2", "500 002");
    }

    private long example() {
        return java.util.Objects.requireNonNull(files.profiles().getFirst().id());
    }

    private String text(long run) {
        return new String(files.file(run), StandardCharsets.UTF_8);
    }
}
