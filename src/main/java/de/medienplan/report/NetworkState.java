package de.medienplan.report;

import de.medienplan.history.ChangeEntry;
import de.medienplan.school.BroadbandState;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.WlanState;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many schools have the network of the MEP standard: broadband and WLAN everywhere (DS 1000/2020, Teil C). Schools of
 * which nothing is known count neither way.
 */
record NetworkState(Part broadband, Part wlan, Part tabletWlan) {

    /**
     * @param schools that exist
     * @param known of these with a state in the register
     * @param standard of these with the standard
     */
    record Part(long schools, long known, long standard) {

        long unknown() {
            return schools - known;
        }
    }

    /**
     * @param moment for which the state is wanted
     * @param history changes of a school, the latest first
     */
    static NetworkState at(List<SchoolRow> schools, Instant moment, Function<SchoolRow, List<ChangeEntry>> history) {
        Map<SchoolId, List<ChangeEntry>> later =
                schools.stream().collect(Collectors.toMap(SchoolRow::id, school -> since(moment, school, history)));
        List<BroadbandState> broadband = present(
                schools,
                school -> before(
                        SchoolField.BROADBAND_STATE,
                        school.building().broadband(),
                        BroadbandState.values(),
                        later.get(school.id())));
        List<WlanState> wlan = present(
                schools,
                school -> before(
                        SchoolField.WLAN_STATE, school.building().wlan(), WlanState.values(), later.get(school.id())));
        return new NetworkState(
                part(schools, broadband, BroadbandState.CONNECTED),
                part(schools, wlan, WlanState.EVERYWHERE),
                part(schools, wlan, WlanState.EVERYWHERE, WlanState.TABLET_READY));
    }

    private static List<ChangeEntry> since(
            Instant moment, SchoolRow school, Function<SchoolRow, List<ChangeEntry>> history) {
        return history.apply(school).stream()
                .filter(change -> change.at().isAfter(moment))
                .toList();
    }

    /** The value before the changes, of which the earliest says what was there. */
    private static <E extends Labelled> @Nullable E before(
            SchoolField field, @Nullable E now, E[] values, @Nullable List<ChangeEntry> later) {
        @Nullable E value = now;
        for (ChangeEntry change : later == null ? List.<ChangeEntry>of() : later) {
            if (field.label().equals(change.field())) {
                String was = change.from(Locale.GERMANY);
                value = Arrays.stream(values)
                        .filter(one -> Texts.german(one.label()).equals(was))
                        .findFirst()
                        .orElse(null);
            }
        }
        return value;
    }

    private static <E> List<E> present(List<SchoolRow> schools, Function<SchoolRow, @Nullable E> state) {
        return schools.stream()
                .flatMap(school -> Stream.ofNullable(state.apply(school)))
                .toList();
    }

    @SafeVarargs
    private static <E> Part part(List<SchoolRow> schools, List<E> known, E... standard) {
        return new Part(
                schools.size(),
                known.size(),
                known.stream().filter(List.of(standard)::contains).count());
    }
}
