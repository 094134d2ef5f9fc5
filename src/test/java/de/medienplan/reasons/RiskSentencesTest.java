package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.risk.Risk;
import de.medienplan.shared.Source;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskSentencesTest {

    private static final Risk.Quantiles NONE = new Risk.Quantiles(0, 0, 0);

    @Test
    void schools_grants_money_and_margin_are_told_in_words() {
        assertThat(new RiskSentences(risk(0.25, 40_000, 0.1)).write().stream().map(Texts::german))
                .containsExactly(
                        "In 1.000 Verläufen sind 1 von 2 Schulen mit mindestens 90 % Sicherheit rechtzeitig fertig; im"
                                + " Mittel werden 0,6 Schulen später fertig als geplant.",
                        "In 25 % der Verläufe verfallen mehr Fördermittel als im Plan, im Mittel 40.000 € mehr.",
                        "In 10 % der Verläufe fehlt 2024 Geld, das jemand finden muss; in neun von zehn Verläufen sind es"
                                + " höchstens 7.000 €.",
                        "Ein Zuschlag von 20 % auf die Investition (Haushalt) deckt die Mehrkosten in 80 % der Verläufe;"
                                + " sie betragen im mittleren Verlauf 5.000 €, in neun von zehn höchstens 9.000 €.");
    }

    @Test
    void where_nothing_lapses_and_no_money_is_missing_it_says_so() {
        List<String> sentences = new RiskSentences(risk(0, 0, 0))
                .write().stream().map(Texts::german).toList();
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(1)).isEqualTo("In keinem Verlauf verfallen mehr Fördermittel als im Plan.");
    }

    @Test
    void a_council_paper_gets_one_sentence() {
        assertThat(Texts.german(new RiskSentences(risk(0.25, 40_000, 0.1)).summary()))
                .startsWith("In 1.000 durchgespielten Verläufen werden im Mittel 0,6 von 2 Schulen später fertig")
                .contains("40.000 € mehr Fördermittel", "Zuschlag von 20 %", "in 80 % der Verläufe");
    }

    private static Risk risk(double lapseChance, long expected, double shortChance) {
        return new Risk(
                "two",
                1_000,
                1,
                List.of(school("a", 0.9), school("b", 0.5)),
                List.of(new Risk.ProgrammeRisk("pact", 0, lapseChance, expected, NONE)),
                List.of(),
                List.of(new Risk.YearRisk(2024, 0, NONE, 0, NONE, shortChance, new Risk.Quantiles(0, 0, 7_000))),
                new Risk.MarginRisk(
                        BigDecimal.valueOf(20),
                        new Source("Haushalt", LocalDate.of(2020, 1, 1), false),
                        80_000,
                        new Risk.Quantiles(0, 5_000, 9_000),
                        0.8),
                NONE,
                0,
                List.of());
    }

    private static Risk.SchoolRisk school(String id, double onTime) {
        return new Risk.SchoolRisk(id, "Schule " + id, "2024-Q1", onTime, NONE, 0);
    }
}
