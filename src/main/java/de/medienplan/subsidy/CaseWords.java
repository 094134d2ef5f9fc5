package de.medienplan.subsidy;

import de.medienplan.device.SchoolFinder;
import de.medienplan.importing.GermanValues;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words in a file of cases mean: in the register, the rules, the price list, or by what a person answered. */
final class CaseWords {

    private static final Map<ContractType, List<String>> CONTRACTS = Map.of(
            ContractType.RENT, List.of("Miete", "Mietvertrag", "Leasing", "Mietkauf", "rent"),
            ContractType.PURCHASE, List.of("Kauf", "Kaufvertrag", "gekauft", "Sofortkauf", "purchase"));
    private static final Set<String> NO_MEASURE = names("subsidy.measure.none", "keine", "none");
    private static final Set<String> OUTSIDE = names("subsidy.school.outside", "außerhalb", "extern");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<SchoolId, SchoolRow> schools = new HashMap<>();
    private final SchoolFinder finder;
    private final List<KindRow> kinds;
    private final Map<String, Long> models = new HashMap<>();
    private final CaseAnswers answers;

    CaseWords(List<SchoolRow> schools, List<KindRow> kinds, List<PriceRow> prices, CaseAnswers answers) {
        schools.forEach(school -> this.schools.put(school.id(), school));
        this.finder = new SchoolFinder(schools, Map.of());
        this.kinds = kinds;
        this.answers = answers;
        prices.forEach(price -> models.put(CaseAnswers.key(price.model()), price.modelId()));
    }

    /** The id of the school, {@link CaseAnswers#OUTSIDE} for one outside of the register. */
    SchoolId school(String word) {
        return findSchool(word).orElseThrow(() -> new UserException(Message.of("subsidy.import.whichSchool")));
    }

    Optional<SchoolId> findSchool(String word) {
        if (OUTSIDE.contains(CaseAnswers.key(word))) {
            return Optional.of(CaseAnswers.OUTSIDE);
        }
        return answers.school(word).or(() -> Optional.ofNullable(finder.find(word, word)));
    }

    /** The code of the kind; empty if it counts for nothing here. */
    String kind(String word) {
        return findKind(word)
                .orElseThrow(() -> new UserException(Message.of(
                        "subsidy.import.whichKind",
                        kinds.stream().map(KindRow::name).collect(Collectors.joining(", ")))));
    }

    Optional<String> findKind(String word) {
        String key = CaseAnswers.key(word);
        return answers.kind(word)
                .or(() -> kinds.stream()
                        .filter(kind -> CaseAnswers.key(kind.code()).equals(key)
                                || CaseAnswers.key(kind.name()).equals(key)
                                || CaseAnswers.key(kind.name().replaceAll("\\s*\\(.*\\)", ""))
                                        .equals(key))
                        .map(KindRow::code)
                        .findFirst());
    }

    KindRow kindRow(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("subsidy.rule.subject")));
    }

    ContractType contract(String word) {
        String key = CaseAnswers.key(word);
        return CONTRACTS.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(name -> CaseAnswers.key(name).equals(key)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("subsidy.import.whichContract")));
    }

    Long model(String word) {
        Long id = models.get(CaseAnswers.key(word));
        UserException.throwIf(id == null, "subsidy.import.whichModel");
        return java.util.Objects.requireNonNull(id);
    }

    /** By number or name; empty for none. */
    static Optional<Measure> measure(String word) {
        String key = CaseAnswers.key(word);
        if (NO_MEASURE.contains(key)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Measure.values())
                .filter(measure -> names(measure).contains(key))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("subsidy.import.whichMeasure"))));
    }

    /** The text in all languages, and other words for it. */
    private static Set<String> names(String key, String... others) {
        return Stream.concat(Texts.LOCALES.stream().map(locale -> Texts.render(key, locale)), Stream.of(others))
                .map(CaseAnswers::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Measure measure) {
        List<String> names = new ArrayList<>(List.of(
                Integer.toString(measure.number()), "massnahme" + measure.number(), "measure" + measure.number()));
        Texts.LOCALES.forEach(locale -> names.add(CaseAnswers.key(Texts.render(measure.label(), locale))));
        return names;
    }

    /** Under which measure a school takes part that the file says nothing of; null for one outside of the register. */
    @Nullable
    Measure measureOf(SchoolId school) {
        if (school.equals(CaseAnswers.OUTSIDE)) {
            return null;
        }
        Measure answered = answers.measure();
        SchoolRow row = schools.get(school);
        if (answered != null || row == null) {
            return answered;
        }
        if (row.mepPlace() == MepPlace.NONE || row.mepPlace() == MepPlace.PLANNED) {
            throw new UserException(Message.of("subsidy.import.measureOpen"));
        }
        return row.mepPlace() == MepPlace.PILOT ? Measure.PILOT : Measure.EXPANSION;
    }

    /** {@code 60}, {@code 60 %} and, as spreadsheets write it, {@code 0,6} are the same. */
    static BigDecimal percent(String word) {
        BigDecimal number = GermanValues.decimal(word.replace("%", "").strip());
        BigDecimal percent =
                !word.contains("%") && number.compareTo(BigDecimal.ONE) <= 0 ? number.multiply(HUNDRED) : number;
        UserException.throwIf(percent.signum() < 0 || percent.compareTo(HUNDRED) > 0, "subsidy.rule.percent");
        return percent;
    }

    /** Whether the cell says that there is no end. */
    static boolean isOpen(String word) {
        return Set.of("offen", "open", "unbefristet").contains(word.toLowerCase(Locale.ROOT));
    }
}
