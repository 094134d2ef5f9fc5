package de.medienplan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private enum Field implements ImportField {
        NUMBER(List.of("Schulnummer", "school number")),
        NAME(List.of("Name", "Bezeichnung")),
        STREET(List.of("Straße", "Adresse"));

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
