package de.medienplan.subsidy.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table's last column holds the computation by hand. */
class SubsidyCalculatorTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/subsidy/cases.csv", delimiter = ';', numLinesToSkip = 1)
    void to_the_cent(
            int number,
            String what,
            String rules,
            String children,
            String from,
            String to,
            BigDecimal price,
            BigDecimal city,
            BigDecimal parents) {
        List<Child> family = CaseText.family(children);
        CaseResult result = new SubsidyCalculator(CaseText.rules(rules))
                .between(family.getFirst(), family, YearMonth.parse(from), YearMonth.parse(to));
        assertThat(List.of(result.price(), result.city(), result.parents()))
                .as("%d %s", number, what)
                .isEqualTo(List.of(price, city, parents));
        assertThat(result.months())
                .allSatisfy(
                        month -> assertThat(month.city().add(month.parents())).isEqualTo(month.price()));
    }

    @Test
    void the_reasons_say_day_place_proof_rule_and_arithmetic() {
        List<Child> family = CaseText.family("*rent=11.99@2025-08-01 BUT=2025-08-01..2026-07-31 school=2025-08-01:1");
        MonthResult month =
                new SubsidyCalculator(CaseText.rules("-")).month(family.getFirst(), family, YearMonth.of(2025, 9));
        assertThat(german(month)).isEqualTo("""
                Der Stand am 01.09.2025 zählt für den ganzen Monat.
                1. Kind der Familie mit Tablet im MEP; Schule in der Maßnahme „Pilotschule“.
                BuT, gültig 01.08.2025 bis 31.07.2026, geprüft am 01.08.2025.
                Anteil der Stadt: 60 % (DS 1000/2020).
                60 % von 11,99 € = 7,194 €, kaufmännisch auf den Cent gerundet: Stadt 7,19 €, Eltern 4,80 €.""");
    }

    @Test
    void the_first_child_is_told_why_it_pays_in_full() {
        List<Child> family = CaseText.family("*rent=12.00@2025-08-01 school=2025-08-01:1");
        MonthResult month =
                new SubsidyCalculator(CaseText.rules("-")).month(family.getFirst(), family, YearMonth.of(2025, 9));
        assertThat(german(month))
                .endsWith("Geschwisterkind: bezuschusst ab dem 2. Kind; als 1. Kind zahlen die Eltern voll.");
    }

    private static String german(MonthResult month) {
        return month.reasons().stream()
                .map(reason -> Texts.render(reason, Locale.GERMANY))
                .collect(Collectors.joining("\n"));
    }
}
