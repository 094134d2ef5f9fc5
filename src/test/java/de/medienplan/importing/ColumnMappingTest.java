package de.medienplan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

    private enum Field implements ImportField {
        NUMBER(List.of("Schulnummer", "school number")),
        NAME(List.of("Name", "Bezeichnung")),
        STREET(List.of("Straße", "Adresse")),
        PUPILS(List.of("Schülerzahl", "Schüler")),
        PAID_2021(List.of("Gezahlt 2021"));

        private final List<String> synonyms;

        Field(List<String> synonyms) {
            this.synonyms = synonyms;
        }

        @Override
        public Message label() {
            return Message.of("shared.yes");
        }

        @Override
        public List<String> synonyms() {
            return synonyms;
        }

        @Override
        public boolean required() {
            return this == NUMBER;
        }

        @Override
        public boolean isYearly() {
            return this == PUPILS;
        }
    }

    private static ColumnMapping<Field> guess(String... header) {
        return ColumnMapping.guess(List.of(header), List.of(Field.values()));
    }

    @Test
    void guesses_columns_by_synonyms_in_any_notation() {
        ColumnMapping<Field> mapping = guess("STRASSE", "School Number", "Bezeichnung");
        assertThat(mapping.column(Field.STREET)).isEqualTo(0);
        assertThat(mapping.column(Field.NUMBER)).isEqualTo(1);
        assertThat(mapping.column(Field.NAME)).isEqualTo(2);
    }

    @Test
    void a_heading_that_only_begins_alike_is_another_heading() {
        assertThat(guess("Name der Schulleitung", "Name", "Schulnummer").column(Field.NAME))
                .isEqualTo(1);
        assertThat(guess("Name der Schulleitung", "Schulnummer").has(Field.NAME))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name 2024", "Name 2023/24", "Adresse (2024)", "Schulnummer 2024/25"})
    void what_does_not_change_with_the_years_is_not_taken_from_the_column_of_one(String heading) {
        assertThat(guess(heading).columns()).isEmpty();
    }

    @Test
    void figures_of_a_year_come_from_the_column_of_one_year_not_of_several() {
        assertThat(guess("Schülerzahl 2023/24").has(Field.PUPILS)).isTrue();
        assertThat(guess("Schülerzahl 2023/24 (Jahr 2023)").year(Field.PUPILS)).hasToString("2023/24");
        assertThat(guess("Schülerzahl 2021–2023").has(Field.PUPILS)).isFalse();
        assertThat(guess("Schülerzahl 2021 bis 2023").has(Field.PUPILS)).isFalse();
        assertThat(guess("Schülerzahl 2021/22 und 2022/23").has(Field.PUPILS)).isFalse();
        assertThat(guess("Gezahlt 2021").has(Field.PAID_2021)).isTrue();
        assertThat(guess("Gezahlt 2021/22").has(Field.PAID_2021)).isFalse();
        assertThat(guess("Gezahlt 2021 und 2022").has(Field.PAID_2021)).isFalse();
        assertThat(guess("Gezahlt").has(Field.PAID_2021)).isFalse();
    }

    @Test
    void a_remembered_column_of_a_year_stands_for_the_latest_year_of_the_next_file() {
        RememberedMapping last = RememberedMapping.of(guess("Schulnummer", "Schülerzahl 2023/24"));
        List<String> header = List.of("Schulnummer", "Schülerzahl 2023/24", "Schülerzahl 2024/25");

        assertThat(last.applied(header, List.of(), List.of(Field.values())).year(Field.PUPILS))
                .hasToString("2024/25");
    }

    @Test
    void names_required_fields_without_column() {
        assertThat(guess("Name").missing(List.of(Field.values()))).hasSize(1);
    }

    @Test
    void a_column_fills_one_field_only() {
        ColumnMapping<Field> mapping = guess("Schulnummer", "Name").with(Field.STREET, 1);
        assertThat(mapping.column(Field.STREET)).isEqualTo(1);
        assertThat(mapping.column(Field.NAME)).isNull();
    }

    @Test
    void a_field_can_be_left_out() {
        assertThat(guess("Schulnummer", "Name").with(Field.NAME, null).has(Field.NAME))
                .isFalse();
    }
}
