package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of a case in words, for its log, for information to the family and for two people who changed it at once. */
public final class CaseDescription {

    private final Map<SchoolId, String> schools;
    private final Locale locale;

    /** @param schools names of the register's schools by id */
    public CaseDescription(Map<SchoolId, String> schools, Locale locale) {
        this.schools = schools;
        this.locale = locale;
    }

    public String of(CaseField field, CaseValues values) {
        return switch (field) {
            case REFERENCE -> values.reference();
            case ALIAS -> values.alias();
            case FAMILY -> values.file().family();
            case PLACE -> Integer.toString(values.file().place());
            case CONTRACT -> contract(values.contract());
            case SCHOOL -> attendances(values.attendances());
            case ENTITLEMENT -> entitlements(values.entitlements());
            case OTHER_SUPPORT -> periods(values.otherSupport());
        };
    }

    String contract(Contract contract) {
        return Texts.render(contract.type().label(), locale) + " " + Formats.money(contract.amount(), locale) + ", "
                + span(contract.from(), contract.until())
                + contract.steps().stream()
                        .map(step -> Texts.render(
                                "subsidy.words.priceStep", locale, step.from(), Formats.money(step.amount(), locale)))
                        .collect(Collectors.joining());
    }

    private String attendances(List<Attendance> attendances) {
        return join(attendances, this::attendance);
    }

    String attendance(Attendance one) {
        String school = RegisterSchools.of(one.school(), schools);
        return Texts.render(
                "subsidy.words.attendance",
                locale,
                one.from(),
                school.isEmpty() ? Texts.render("subsidy.school.outside", locale) : school,
                one.classYear(),
                measure(one.measure()));
    }

    private String entitlements(List<Entitlement> entitlements) {
        return join(
                entitlements,
                one -> one.kind() + " " + span(one.from(), one.until()) + ", "
                        + Texts.render("subsidy.words.verified", locale, one.verifiedOn()));
    }

    String periods(List<Period> periods) {
        return join(periods, one -> span(one.from(), one.until()));
    }

    private static String measure(@Nullable Measure measure) {
        return measure == null ? Formats.MISSING : Integer.toString(measure.number());
    }

    private String span(LocalDate from, @Nullable LocalDate until) {
        return Formats.date(from, locale) + " – " + (until == null ? "" : Formats.date(until, locale));
    }

    private static <T> String join(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining("; "));
    }
}
