package de.medienplan.order;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.EarlyStart;
import de.medienplan.shared.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shares can be for, read once for a screen or a file.
 *
 * @param schools names by number in the register
 * @param schoolKeys numbers in the register by number and name, as {@link de.medienplan.shared.Letters#key} writes them
 */
public record Assignments(
        Map<Long, String> schools,
        Map<String, Long> schoolKeys,
        Map<Long, Application> applications,
        Map<Long, Category> categories,
        Map<Integer, AssignmentSource.Measure> measures,
        Map<Long, AssignmentSource.Line> lines) {

    /** An application of a grant with the name of its school and how its programme takes an early start. */
    public record Application(ApplicationRow row, long id, long school, long category, EarlyStart earlyStart) {}

    /** A category with the name of its programme. */
    public record Category(CategoryRow row, long id, String programme) {

        public String label() {
            return programme + " · " + row.name();
        }
    }

    /** What the share is for, in words; empty if nobody said. */
    public String words(Share share) {
        return parts(share).collect(Collectors.joining(" · "));
    }

    /** The shares in words, with amounts. */
    public String words(List<Share> shares) {
        return shares.stream()
                .map(share -> Stream.concat(parts(share), Stream.of(euros(share.amount())))
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("; "));
    }

    private static String euros(BigDecimal amount) {
        return Formats.money(amount, Locale.GERMANY);
    }

    private Stream<String> parts(Share share) {
        Application application = share.application() == null ? null : applications.get(share.application());
        return Stream.of(
                        share.school() == null ? null : schools.get(share.school()),
                        application == null ? null : application.row().reference(),
                        category(share),
                        share.measure() == null ? null : measure(share.measure()),
                        line(share))
                .filter(Objects::nonNull);
    }

    private @Nullable String category(Share share) {
        Category category = share.category() == null ? null : categories.get(share.category());
        return category == null ? null : category.label();
    }

    private String measure(int number) {
        AssignmentSource.Measure measure = measures.get(number);
        return measure == null ? Integer.toString(number) : measure.label();
    }

    private @Nullable String line(Share share) {
        AssignmentSource.Line line = share.line() == null ? null : lines.get(share.line());
        return line == null ? null : line.label();
    }

    /** The share with school and category of its application where nobody named others. */
    public Share completed(Share share) {
        Application application = share.application() == null ? null : applications.get(share.application());
        return application == null
                ? share
                : new Share(
                        share.school() == null ? Long.valueOf(application.school()) : share.school(),
                        share.measure(),
                        share.application(),
                        share.category() == null ? Long.valueOf(application.category()) : share.category(),
                        share.line(),
                        share.amount());
    }
}
