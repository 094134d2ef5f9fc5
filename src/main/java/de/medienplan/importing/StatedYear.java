package de.medienplan.importing;

import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the school year that stands above a table or in the name of its file. */
final class StatedYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*[/_–-]\\s*((?:20)?\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?20\\d{2}(?!\\d)");

    private StatedYear() {}

    static @Nullable SchoolYear of(String fileName, List<String> title) {
        return Stream.concat(
                        Stream.concat(title.stream().map(StatedYear::year), Stream.of(year(fileName))),
                        title.stream().map(StatedYear::ofDay))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<SchoolYear> year(String text) {
        return first(YEAR, text, found -> SchoolYear.parse(found.group(1) + "/" + found.group(2)));
    }

    private static Optional<SchoolYear> ofDay(String text) {
        return first(
                DAY,
                text,
                found -> SchoolYear.of(GermanValues.date(found.group().replaceAll("\\s", ""))));
    }

    private static Optional<SchoolYear> first(Pattern pattern, String text, Function<Matcher, SchoolYear> reading) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            try {
                return Optional.of(reading.apply(found));
            } catch (UserException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
