package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Optional;

/** What kind of value a {@link SchoolField} takes; tells form and import how to read it. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    /** Code of a {@link SchoolType}. */
    TYPE,
    COUNT,
    YEARLY_COUNT,
    /** Degrees with up to six decimals. */
    COORDINATE,
    DATE,
    BUILDING(BuildingState.values()),
    INTERNET(InternetState.values()),
    BROADBAND(BroadbandState.values()),
    WLAN(WlanState.values()),
    MEP(MepPlace.values());

    private final List<Labelled> choices;

    FieldKind(Labelled... choices) {
        this.choices = List.of(choices);
    }

    /** The value that is called so in any language, empty if there is none. */
    Optional<Labelled> choice(String text) {
        return choices.stream()
                .filter(choice -> choice.toString().equalsIgnoreCase(text)
                        || Texts.LOCALES.stream()
                                .anyMatch(locale ->
                                        Texts.render(choice.label(), locale).equalsIgnoreCase(text)))
                .findFirst();
    }

    /** Whether this can be such a value, to tell from its values what a column holds. */
    boolean accepts(String value) {
        return switch (this) {
            case TEXT, LONG_TEXT, TYPE -> !value.contains("://");
            case COUNT, YEARLY_COUNT -> value.matches("[\\d.,\\s]+");
            case COORDINATE -> value.matches("-?\\d{1,3}([.,]\\d+)?");
            case DATE -> value.matches("\\d{1,4}[.\\-/]\\d{1,2}[.\\-/]\\d{2,4}.*|\\d{1,2}\\. \\p{L}+ \\d{4}");
            case BUILDING, INTERNET, BROADBAND, WLAN, MEP -> choice(value).isPresent();
        };
    }

    /** The values to choose from, empty if the field is not a choice. */
    public List<Labelled> choices() {
        return choices;
    }
}
