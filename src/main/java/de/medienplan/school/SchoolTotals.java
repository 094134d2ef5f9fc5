package de.medienplan.school;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What schools have together; what is not known of a school counts as nothing and is counted. */
public record SchoolTotals(int schools, Sum pupils, Sum teachers, Sum rooms, int withoutConcept) {

    /** @param unknown number of schools of which it is not known */
    public record Sum(long total, int unknown) {

        private static Sum of(Collection<SchoolRow> schools, Function<SchoolRow, @Nullable Integer> count) {
            long known = schools.stream().map(count).filter(Objects::nonNull).count();
            return new Sum(
                    schools.stream()
                            .map(count)
                            .filter(Objects::nonNull)
                            .mapToLong(Integer::longValue)
                            .sum(),
                    (int) (schools.size() - known));
        }
    }

    /** The sum of what is known; null where it is known of no school. */
    public @Nullable Long known(Sum sum) {
        return schools > 0 && sum.unknown() == schools ? null : Long.valueOf(sum.total());
    }

    public static SchoolTotals of(Collection<SchoolRow> schools) {
        return new SchoolTotals(
                schools.size(),
                Sum.of(schools, SchoolRow::pupils),
                Sum.of(schools, row -> row.figures().teachers()),
                Sum.of(schools, row -> row.figures().rooms()),
                (int) schools.stream()
                        .filter(row -> row.media().conceptDate() == null)
                        .count());
    }
}
