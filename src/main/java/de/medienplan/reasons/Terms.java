package de.medienplan.reasons;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The words that sentences are put together from. */
final class Terms {

    private static final Map<String, String> KNOWN = Map.of(
            "construction", "rollout.resource.construction",
            "equipping", "rollout.resource.equipping");

    private static final String SEMICOLON = "reasons.list.semicolon";

    private Terms() {}

    /** The name of a resource. */
    static Object named(String id) {
        String key = KNOWN.get(id);
        return key == null ? id : Message.of(key);
    }

    static Object programme(String id) {
        return ScenarioNames.programme(id);
    }

    /** The resource with its article, as subject. */
    static Object the(String resource) {
        return KNOWN.containsKey(resource)
                ? Message.of("reasons.the." + resource)
                : Message.of("reasons.the.other", resource);
    }

    /** The resource with its article, as owner. */
    static Object ofThe(String resource) {
        return KNOWN.containsKey(resource)
                ? Message.of("reasons.of." + resource)
                : Message.of("reasons.of.other", resource);
    }

    static String quarter(String period) {
        return Formats.quarter(period);
    }

    /** "a", "a und b", "a, b und c". */
    static Object list(List<?> parts) {
        return joined(parts, "reasons.list.comma", "reasons.list.and");
    }

    /** "a", "a oder b", "a, b oder c". */
    static Object either(List<?> parts) {
        return joined(parts, "reasons.list.comma", "reasons.list.or");
    }

    /** "a; b; c". */
    static Object chain(List<?> parts) {
        return joined(parts, SEMICOLON, SEMICOLON);
    }

    private static Object joined(List<?> parts, String between, String last) {
        Object text = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            text = Message.of(i == parts.size() - 1 ? last : between, text, parts.get(i));
        }
        return text;
    }

    /** Names of schools; a long list is cut and the rest counted. */
    static Object schools(List<String> ids, Function<String, String> name, int most) {
        List<String> names = ids.stream().map(name).toList();
        if (names.isEmpty()) {
            return Message.of("reasons.nobody");
        }
        String comma = names.stream().anyMatch(one -> one.contains(",")) ? SEMICOLON : "reasons.list.comma";
        return names.size() <= most + 1
                ? joined(names, comma, "reasons.list.and")
                : Message.of("reasons.schools.more", joined(names.subList(0, most), comma, comma), names.size() - most);
    }

    /** "Q4 2020–Q3 2021 und Q1–Q2 2022" for period numbers, ascending. */
    static Object runs(List<Integer> numbers, Function<Integer, String> period) {
        return joinedRuns(numbers, number -> quarter(period.apply(number)));
    }

    /** "2021–2023 und 2025", ascending. */
    static Object yearRuns(List<Integer> years) {
        return joinedRuns(years, year -> Integer.toString(year));
    }

    private static Object joinedRuns(List<Integer> numbers, Function<Integer, String> name) {
        List<Object> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                String begin = name.apply(numbers.get(first));
                String end = name.apply(numbers.get(i - 1));
                runs.add(begin.equals(end) ? begin : Message.of("reasons.range", withoutYear(begin, end), end));
                first = i;
            }
        }
        return list(runs);
    }

    /** The quarter alone, where the end of the run names the same year. */
    private static String withoutYear(String begin, String end) {
        int year = begin.indexOf(' ');
        return year > 0 && end.endsWith(begin.substring(year)) ? begin.substring(0, year) : begin;
    }

    /** "Wartezeit +1.200 €, Stellen −900 €"; parts that do not change are left out. */
    static Object parts(CostParts difference) {
        List<Object> parts = new ArrayList<>();
        add(parts, "reasons.part.waiting", difference.waiting());
        add(parts, "reasons.part.posts", difference.posts());
        add(parts, "reasons.part.grants", difference.forfeitedGrants());
        add(parts, "reasons.part.moves", difference.moves());
        add(parts, "reasons.part.unplanned", difference.unplanned());
        return parts.isEmpty()
                ? Message.of("reasons.part.none")
                : joined(parts, "reasons.list.comma", "reasons.list.comma");
    }

    private static void add(List<Object> parts, String key, long amount) {
        if (amount != 0) {
            parts.add(Message.of(key, amount > 0 ? "+" : "−", Math.abs(amount)));
        }
    }

    /** "2021, 2022 oder 2024". */
    static Object years(Set<Integer> years) {
        return either(years.stream().map(year -> Integer.toString(year)).toList());
    }
}
