package de.medienplan.subsidy;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.subsidy.calculation.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of a case in German words, for its log and for information to the family. */
final class CaseWords {

    private static final Locale GERMAN = Locale.GERMANY;

    private CaseWords() {}

    static String contract(Contract contract) {
        return Texts.german(contract.type().label()) + " " + Formats.money(contract.amount(), GERMAN) + ", "
                + span(contract.from(), contract.until());
    }

    static String attendances(List<Attendance> attendances) {
        return join(
                attendances,
                one -> Texts.render(
                        "subsidy.words.attendance",
                        GERMAN,
                        one.from(),
                        text(one.school()),
                        one.classYear(),
                        measure(one.measure())));
    }

    static String entitlements(List<Entitlement> entitlements) {
        return join(
                entitlements,
                one -> one.kind() + " " + span(one.from(), one.until()) + ", "
                        + Texts.render("subsidy.words.verified", GERMAN, one.verifiedOn()));
    }

    static String periods(List<Period> periods) {
        return join(periods, one -> span(one.from(), one.until()));
    }

    private static String measure(@Nullable Measure measure) {
        return measure == null ? Formats.MISSING : Integer.toString(measure.number());
    }

    private static String text(@Nullable Long school) {
        return school == null ? Formats.MISSING : school.toString();
    }

    private static String span(LocalDate from, @Nullable LocalDate until) {
        return Formats.date(from, GERMAN) + " – " + (until == null ? "" : Formats.date(until, GERMAN));
    }

    private static <T> String join(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining("; "));
    }
}
