package de.medienplan.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Table;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void amounts_keep_their_place_beside_many_long_words() {
        Table.Column words = new Table.Column("Quelle", Table.Kind.TEXT);
        Table.Column money = new Table.Column("Betrag", Table.Kind.MONEY);
        String sentence = "Summe der einmaligen Investitionen der Maßnahmen in Teil D";
        BigDecimal amount = new BigDecimal("17286836.00");
        Table table = new Table(
                "Abgleich",
                List.of(words, money, words, money, words),
                List.of(List.of(sentence, amount, sentence, amount, sentence)));

        float[] widths = ColumnWidths.of(table, Locale.GERMANY);

        int letters = "17.286.836,00 €".length();
        assertThat(widths[1]).isGreaterThanOrEqualTo(letters + 2);
        assertThat(widths[0]).isLessThan(sentence.length());
        assertThat(widths[0] + widths[1] + widths[2] + widths[3] + widths[4]).isLessThanOrEqualTo(96.01f);
    }

    @Test
    void a_short_table_stays_as_it_is() {
        Table table = new Table(
                "Kurz",
                List.of(new Table.Column("Name", Table.Kind.TEXT), new Table.Column("Zahl", Table.Kind.INTEGER)),
                Collections.nCopies(2, List.of("Ansatz", 12)));

        assertThat(ColumnWidths.of(table, Locale.GERMANY)).containsExactly(6f, 7f);
    }
}
