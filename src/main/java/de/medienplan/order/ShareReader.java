package de.medienplan.order;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.RowReader;
import de.medienplan.shared.Letters;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a row of a file says about a share: amount, and what it is for by the names that people use. */
final class ShareReader<F extends ImportField> {

    /** Which fields of the file are which part of a share. */
    record Fields<F>(F amount, F school, F measure, F application, F category, F line, F year) {}

    private final Assignments known;
    private final Fields<F> fields;

    ShareReader(Assignments known, Fields<F> fields) {
        this.known = known;
        this.fields = fields;
    }

    /** Null if something cannot be read; a fault says what. */
    @Nullable
    Share read(RowReader<F> row, int faultsBefore, List<?> faults) {
        BigDecimal amount = row.value(fields.amount(), GermanValues::euros);
        if (amount == null && row.text(fields.amount()).isEmpty()) {
            row.fault(fields.amount(), Message.of("order.import.missing"));
        } else if (amount != null && amount.signum() <= 0) {
            row.fault(fields.amount(), Message.of("order.share.nothing"));
        }
        Long application = row.value(fields.application(), this::application);
        Share share = new Share(
                row.value(fields.school(), this::school),
                row.value(fields.measure(), this::measure),
                application,
                row.value(fields.category(), this::category),
                row.value(fields.line(), text -> line(text, row.text(fields.year()))),
                amount == null ? BigDecimal.ONE : amount);
        if (faults.size() > faultsBefore) {
            return null;
        }
        try {
            return ShareCheck.completed(List.of(share), known, "order.share.amount")
                    .getFirst();
        } catch (UserException refusal) {
            row.fault(fields.application(), refusal.reason());
            return null;
        }
    }

    private Long school(String text) {
        return one(known.schoolKeys().get(Letters.key(text)), "order.import.schoolUnknown");
    }

    private Integer measure(String text) {
        String key = Letters.key(text);
        return known.measures().values().stream()
                .filter(measure -> Integer.toString(measure.number()).equals(text.strip())
                        || Letters.key(measure.name()).equals(key))
                .map(AssignmentSource.Measure::number)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("order.import.measureUnknown")));
    }

    private Long application(String text) {
        return find(
                known.applications().values(),
                one -> one.row().reference(),
                text,
                Assignments.Application::id,
                "order.import.applicationUnknown");
    }

    private Long category(String text) {
        String key = Letters.key(text);
        List<Long> found = known.categories().values().stream()
                .filter(one -> Letters.key(one.label()).equals(key)
                        || Letters.key(one.row().name()).equals(key)
                        || Letters.key(one.row().code()).equals(key))
                .map(Assignments.Category::id)
                .toList();
        UserException.throwIf(found.size() > 1, "order.import.categoryAmbiguous");
        return one(found.isEmpty() ? null : found.getFirst(), "order.import.categoryUnknown");
    }

    private Long line(String text, String year) {
        String key = Letters.key(text);
        List<Long> found = known.lines().values().stream()
                .filter(one -> Letters.key(one.label()).equals(key)
                        || Letters.key(one.name()).equals(key)
                                && (year.isEmpty()
                                        || Integer.toString(one.year()).equals(year.strip())))
                .map(AssignmentSource.Line::id)
                .toList();
        UserException.throwIf(found.size() > 1, "order.import.lineAmbiguous");
        return one(found.isEmpty() ? null : found.getFirst(), "order.import.lineUnknown");
    }

    private static <T> Long find(
            Iterable<T> all, Function<T, String> name, String text, Function<T, Long> id, String key) {
        String wanted = Letters.key(text);
        for (T one : all) {
            if (Letters.key(name.apply(one)).equals(wanted)) {
                return id.apply(one);
            }
        }
        throw new UserException(Message.of(key));
    }

    private static Long one(@Nullable Long found, String key) {
        if (found == null) {
            throw new UserException(Message.of(key));
        }
        return found;
    }
}
