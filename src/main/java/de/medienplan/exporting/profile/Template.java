package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text with places to fill: {@code Zuschuss {monat} {aktenzeichen}}; behind a colon may stand how the value is written,
 * {@code {tag:yyyyMMdd}}. There is no way to write a brace itself.
 */
public record Template(String text, List<Part> parts) {

    /** Words as they stand there, or a value to fill in. */
    public sealed interface Part {

        /** Fixed words. */
        record Words(String text) implements Part {}

        /** @param notation how it is written; empty for the usual way */
        record Value(String word, String notation) implements Part {}
    }

    public Template {
        parts = List.copyOf(parts);
    }

    /** @throws UserException if a brace is not closed, or closes none */
    public static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            String words = text.substring(at, open < 0 ? text.length() : open);
            UserException.throwIf(words.contains("}"), "exporting.template.unopened", start(words));
            if (!words.isEmpty()) {
                parts.add(new Part.Words(words));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            UserException.throwIf(close < 0, "exporting.template.unclosed", start(text.substring(open)));
            parts.add(value(text.substring(open + 1, close)));
            at = close + 1;
        }
        return new Template(text, parts);
    }

    private static Part value(String inside) {
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Part.Value(inside.strip(), "")
                : new Part.Value(
                        inside.substring(0, colon).strip(),
                        inside.substring(colon + 1).strip());
    }

    private static String start(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    /** @throws UserException if it names something that there is not; says what there is */
    public void requireKnown(Collection<? extends Placeholder> known) {
        values().filter(value -> known.stream()
                        .noneMatch(placeholder -> placeholder.word().equals(value.word())))
                .findFirst()
                .ifPresent(value -> {
                    throw new UserException(Message.of(
                            "exporting.template.unknown",
                            value.word(),
                            known.stream().map(Placeholder::word).collect(Collectors.joining(", "))));
                });
    }

    public String fill(Function<Part.Value, String> filling) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Words words -> words.text();
                    case Part.Value value -> filling.apply(value);
                })
                .collect(Collectors.joining());
    }

    java.util.stream.Stream<Part.Value> values() {
        return parts.stream().filter(Part.Value.class::isInstance).map(Part.Value.class::cast);
    }
}
