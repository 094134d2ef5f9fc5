package de.medienplan.school.ui;

import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which schools the list shows. It can be written into the address and read back, so a link brings the same view.
 *
 * @param states of the same thing any, of different things all must hold
 * @param districts an empty text means schools without district
 */
record SchoolFilter(
        String search,
        Set<String> types,
        Set<String> districts,
        Set<SchoolState> states,
        Set<MepPlace> places,
        Set<SchoolStatus> statuses) {

    static final SchoolFilter STANDARD =
            new SchoolFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(SchoolStatus.ACTIVE));

    boolean matches(SchoolRow row) {
        return (types.isEmpty() || types.contains(row.typeCode()))
                && (districts.isEmpty()
                        || districts.contains(Objects.toString(row.place().district(), "")))
                && (places.isEmpty() || places.contains(row.mepPlace()))
                && (statuses.isEmpty() || statuses.contains(row.status()))
                && matchesStates(row)
                && matchesSearch(row);
    }

    private boolean matchesStates(SchoolRow row) {
        Map<SchoolState.Aspect, List<SchoolState>> wanted =
                states.stream().collect(Collectors.groupingBy(SchoolState::aspect));
        return wanted.values().stream()
                .allMatch(alternatives -> alternatives.stream().anyMatch(state -> state.matches(row)));
    }

    /** Every word must occur somewhere in what identifies a school. */
    private boolean matchesSearch(SchoolRow row) {
        String text = Stream.of(
                        row.number(),
                        row.name(),
                        row.naming().shortName(),
                        row.typeCode(),
                        row.type().name(),
                        row.place().district(),
                        row.place().street(),
                        row.place().postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.GERMAN);
        return Arrays.stream(search.toLowerCase(Locale.GERMAN).split("\\s+")).allMatch(text::contains);
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!search.isBlank()) {
            query.put("suche", List.of(search));
        }
        put(query, "schulform", types, Function.identity());
        put(query, "bezirk", districts, Function.identity());
        put(query, "zustand", states, SchoolState::key);
        put(query, "mep", places, MepPlace::name);
        if (!statuses.equals(STANDARD.statuses)) {
            query.put("status", statuses.isEmpty() ? List.of("alle") : names(statuses, SchoolStatus::name));
        }
        return query;
    }

    static SchoolFilter fromQuery(Map<String, List<String>> query) {
        Set<String> stateKeys = Set.copyOf(query.getOrDefault("zustand", List.of()));
        List<String> status = query.get("status");
        return new SchoolFilter(
                String.join(" ", query.getOrDefault("suche", List.of())),
                Set.copyOf(query.getOrDefault("schulform", List.of())),
                Set.copyOf(query.getOrDefault("bezirk", List.of())),
                SchoolState.all().stream()
                        .filter(state -> stateKeys.contains(state.key()))
                        .collect(Collectors.toSet()),
                constants(MepPlace.class, query.getOrDefault("mep", List.of())),
                status == null ? STANDARD.statuses : constants(SchoolStatus.class, status));
    }

    private static <T> void put(Map<String, List<String>> query, String name, Set<T> values, Function<T, String> key) {
        if (!values.isEmpty()) {
            query.put(name, names(values, key));
        }
    }

    private static <T> List<String> names(Set<T> values, Function<T, String> key) {
        return values.stream().map(key).sorted().toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toSet());
    }
}
