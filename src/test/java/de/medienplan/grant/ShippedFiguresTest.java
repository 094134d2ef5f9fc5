package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The figures of the council paper and where they contradict each other. */
@DatabaseTest
class ShippedFiguresTest {

    @Autowired
    Figures figures;

    @Autowired
    Programmes programmes;

    @BeforeEach
    void signIn() {
        SignedIn.as("fred", "FINANCE");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @ParameterizedTest
    @CsvSource({
        "digitalpakt.POOL, 17286836, -70036 -70000",
        "paper.INVESTMENT, 4767000, 1992000",
        "paper.OPERATING, 734400, 38400"
    })
    void contradictions_stand_side_by_side_with_their_difference(String code, BigDecimal chosen, String differences) {
        FigureRow figure = figures.find(code).orElseThrow();
        assertThat((BigDecimal) figure.chosen().orElseThrow().value()).isEqualByComparingTo(chosen);
        assertThat(figure.variants().stream()
                        .map(variant -> figure.difference(variant).orElseThrow())
                        .filter(difference -> difference.signum() != 0)
                        .map(difference -> difference.setScale(0).toPlainString()))
                .containsExactly(differences.split(" "));
    }

    @Test
    void the_application_date_and_the_measure_number_are_disputed_too() {
        assertThat(figures.all().stream().filter(FigureRow::isDisputed).map(FigureRow::code))
                .containsExactlyInAnyOrder(
                        "digitalpakt.POOL",
                        "digitalpakt.APPLICATION_UNTIL",
                        "paper.INVESTMENT",
                        "paper.OPERATING",
                        "paper.MEASURE_NUMBER");
    }

    @Test
    void another_choice_changes_what_is_computed_with_and_is_kept_in_the_history() {
        FigureRow pool = figures.find("digitalpakt.POOL").orElseThrow();
        figures.choose(pool, pool.variants().getLast().id());

        assertThat(programmes.all().getFirst().number(ProgrammeField.POOL).orElseThrow())
                .isEqualByComparingTo("17216836");
        assertThat(figures.history(pool.id())).anySatisfy(change -> {
            assertThat(change.actor()).isEqualTo("fred");
            assertThat(change.to(java.util.Locale.GERMANY)).contains("17.216.836");
        });
    }

    @Test
    void planning_may_not_choose() {
        FigureRow pool = figures.find("digitalpakt.POOL").orElseThrow();
        SignedIn.as("paula", "PLANNING");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> figures.choose(pool, pool.variants().getLast().id()));
    }

    @Test
    void later_programmes_are_there_with_their_open_points_marked() {
        assertThat(programmes.all().stream().map(ProgrammeTerms::code))
                .startsWith(
                        "digitalpakt",
                        "sofortausstattung",
                        "administration",
                        "leihgeraete-lehrkraefte",
                        "digitalpakt-2");
        ProgrammeTerms next = programmes.all().get(4);
        assertThat(next.number(ProgrammeField.OWN_SHARE)).isEmpty();
        assertThat(next.openMessage(ProgrammeField.OWN_SHARE)
                        .orElseThrow()
                        .args()
                        .toString())
                .contains("von 10 auf 30 %");
        assertThat(BaseTotals.of(next, List.of()).stated()).isEmpty();
    }

    @Test
    void of_digitalpakt_2_the_agreement_is_known_and_what_a_state_lays_down_is_open() {
        ProgrammeTerms next = programmes.all().get(4);
        assertThat(next.state()).isEqualTo(ProgrammeState.RUNNING);
        assertThat(next.date(ProgrammeField.RUNS_FROM)).contains(LocalDate.of(2026, 1, 1));
        assertThat(next.date(ProgrammeField.RUNS_UNTIL)).contains(LocalDate.of(2030, 12, 31));
        assertThat(next.date(ProgrammeField.START_FROM)).contains(LocalDate.of(2025, 1, 1));
        assertThat(next.text(ProgrammeField.VOLUME).orElseThrow()).contains("Bund 2,5 Mrd. €", "Länder 2,5 Mrd. €");
        assertThat(next.figures().values())
                .filteredOn(figure -> !figure.isOpen())
                .allSatisfy(figure ->
                        assertThat(figure.chosen().orElseThrow().sourceDate()).isNotNull());
        assertThat(next.openFigures().stream().map(FigureRow::code))
                .contains(
                        "digitalpakt-2.POOL",
                        "digitalpakt-2.BASE_AMOUNT",
                        "digitalpakt-2.CAP_PER_SCHOOL",
                        "digitalpakt-2.COMPLETION_UNTIL",
                        "digitalpakt-2.OWN_SHARE.2026",
                        "digitalpakt-2.OWN_SHARE.2030");
    }

    @Test
    void an_own_share_of_one_year_goes_before_that_of_all_others() {
        ProgrammeTerms next = programmes.all().get(4);
        figures.enter(
                next.ownShareFigure(2028).orElseThrow(), new FigureInput(new BigDecimal("0.2"), "Richtlinie", null));
        figures.enter(
                next.ownShareFigure(2031).orElseThrow(), new FigureInput(new BigDecimal("0.3"), "Richtlinie", null));
        ProgrammeTerms entered = programmes.get(next.id());
        assertThat(entered.ownShare(2028))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.2"));
        assertThat(entered.ownShare(2031))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.3"));
        assertThat(next.ownShare(2027)).isEmpty();
        assertThat(next.ownShareOpen(2027).orElseThrow().args().toString()).contains("Eigenanteil 2027");
        assertThat(entered.ownShare(2027))
                .as("open, so that the one for all years holds")
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.3"));
        programmes.addOwnShareYear(next.id(), 2031);
        assertThat(programmes.get(next.id()).ownShare(2031)).isPresent();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> programmes.addOwnShareYear(next.id(), 2031));
    }

    @Test
    void a_new_programme_is_open_until_its_figures_are_entered_with_their_source() {
        ProgrammeId id = programmes.create(
                new ProgrammeInput("neu", "Neues Programm", ProgrammeState.PLANNED, EarlyStart.REFUSED, false, ""));
        ProgrammeTerms created = programmes.get(id);
        assertThat(created.openFigures()).hasSize(ProgrammeField.values().length);
        FigureRow pool = Objects.requireNonNull(created.figures().get(ProgrammeField.POOL));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> figures.enter(pool, new FigureInput(new BigDecimal("1000000"), " ", null)));
        figures.enter(pool, new FigureInput(new BigDecimal("1000000"), "Richtlinie", null));
        assertThat(programmes.get(id).number(ProgrammeField.POOL).orElseThrow()).isEqualByComparingTo("1000000");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> programmes.create(
                        new ProgrammeInput("neu", "Noch eins", ProgrammeState.PLANNED, EarlyStart.REFUSED, false, "")));
    }
}
