package de.medienplan.device;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file with counts.
 *
 * @param category what is counted in it; null if the column says something about the row
 */
public record CountColumn(CountFact fact, @Nullable CategoryRow category) implements ImportField {

    static final CountColumn SCHOOL = new CountColumn(CountFact.SCHOOL, null);
    static final CountColumn YEAR = new CountColumn(CountFact.YEAR, null);
    static final CountColumn KIND = new CountColumn(CountFact.KIND, null);
    static final CountColumn COUNTED_ON = new CountColumn(CountFact.COUNTED_ON, null);

    /** The school, what says when and how was counted, and the categories. */
    static List<CountColumn> all(List<CategoryRow> categories) {
        return Stream.concat(
                        Stream.of(SCHOOL, YEAR, KIND, COUNTED_ON),
                        categories.stream().map(category -> new CountColumn(CountFact.AMOUNT, category)))
                .toList();
    }

    @Override
    public Message label() {
        return category == null ? fact.label() : Message.of("device.import.category", category.shortName());
    }

    @Override
    public List<String> synonyms() {
        return category == null ? fact.synonyms() : List.of(category.name(), category.code());
    }

    @Override
    public boolean required() {
        return fact == CountFact.SCHOOL;
    }

    @Override
    public boolean accepts(String value) {
        return fact.accepts(value);
    }

    @Override
    public boolean isNumber() {
        return fact == CountFact.AMOUNT;
    }

    @Override
    public boolean isYearly() {
        return isNumber();
    }

    @Override
    public String key() {
        return category == null ? fact.name() : category.code();
    }

    /** Whether a heading speaks of a column that must not be passed over. */
    static boolean isBinding(String heading) {
        return Arrays.stream(CountFact.values())
                .filter(one -> one != CountFact.SCHOOL && one != CountFact.AMOUNT)
                .anyMatch(one -> ImportField.isCalled(heading, one.synonyms()));
    }
}
