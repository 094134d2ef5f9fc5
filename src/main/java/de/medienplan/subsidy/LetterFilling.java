package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Kind;
import de.medienplan.subsidy.calculation.MonthResult;
import de.medienplan.subsidy.calculation.Rulebook;
import de.medienplan.subsidy.calculation.SubsidyCalculator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What letters say of a case in the month of a day; of a purchase in its own month. */
final class LetterFilling {

    private final SubsidyCalculator calculator;
    private final Rulebook rules;
    private final Map<SchoolId, String> schools;
    private final Locale locale;
    private final LocalDate asOf;
    private final LocalDate today;

    LetterFilling(Rulebook rules, Map<SchoolId, String> schools, Locale locale, LocalDate asOf, LocalDate today) {
        this.calculator = new SubsidyCalculator(rules);
        this.rules = rules;
        this.schools = schools;
        this.locale = locale;
        this.asOf = asOf;
        this.today = today;
    }

    Map<LetterPlaceholder, String> values(CaseValues one, List<CaseValues> family) {
        LocalDate day =
                one.contract().type() == ContractType.PURCHASE ? one.contract().from() : asOf;
        MonthResult month = calculator.month(
                one.child(), family.stream().map(CaseValues::child).toList(), YearMonth.from(day));
        Attendance attendance =
                one.child().attendance(day).orElse(one.attendances().getFirst());
        Map<LetterPlaceholder, String> values = new EnumMap<>(LetterPlaceholder.class);
        values.put(LetterPlaceholder.AKTENZEICHEN, one.reference());
        values.put(LetterPlaceholder.KUERZEL, one.alias());
        values.put(LetterPlaceholder.SCHULE, RegisterSchools.of(attendance.school(), schools));
        values.put(LetterPlaceholder.JAHRGANG, Integer.toString(attendance.classYear()));
        values.put(LetterPlaceholder.MONAT, Months.text(month.month()));
        values.put(LetterPlaceholder.PREIS, Formats.money(month.price(), locale));
        values.put(
                LetterPlaceholder.ANTEIL, NumberFormat.getNumberInstance(locale).format(month.percent()));
        values.put(LetterPlaceholder.STADT, Formats.money(month.city(), locale));
        values.put(LetterPlaceholder.ELTERN, Formats.money(month.parents(), locale));
        values.put(LetterPlaceholder.ANSPRUCH, kind(one));
        values.put(LetterPlaceholder.NACHWEIS_BIS, Formats.date(one.entitledUntil(), locale));
        values.put(LetterPlaceholder.BEGRUENDUNG, Texts.render(month.reasons().getLast(), locale));
        values.put(LetterPlaceholder.DATUM, Formats.date(today, locale));
        return values;
    }

    /** That of the latest proof; without any, that which needs none. */
    private String kind(CaseValues one) {
        return rules.kinds().stream()
                .filter(kind -> one.entitlements().isEmpty()
                        ? !kind.needsProof()
                        : kind.code().equals(one.entitlements().getLast().kind()))
                .map(Kind::name)
                .findFirst()
                .orElse("");
    }
}
