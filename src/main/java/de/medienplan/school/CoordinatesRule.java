package de.medienplan.school;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Both coordinates or none, and within Germany: a swapped pair is the usual mistake (WGS 84, degrees). */
final class CoordinatesRule implements SchoolRule {

    private static final BigDecimal SOUTH = new BigDecimal("47.2");
    private static final BigDecimal NORTH = new BigDecimal("55.1");
    private static final BigDecimal WEST = new BigDecimal("5.8");
    private static final BigDecimal EAST = new BigDecimal("15.1");

    @Override
    public Stream<Violation> check(SchoolValues values, RuleContext context) {
        BigDecimal latitude = (BigDecimal) values.get(SchoolField.LATITUDE);
        BigDecimal longitude = (BigDecimal) values.get(SchoolField.LONGITUDE);
        if ((latitude == null) != (longitude == null)) {
            SchoolField missing = latitude == null ? SchoolField.LATITUDE : SchoolField.LONGITUDE;
            return Stream.of(Violation.of(missing, "school.rule.bothCoordinates"));
        }
        return Stream.concat(
                outside(SchoolField.LATITUDE, latitude, SOUTH, NORTH),
                outside(SchoolField.LONGITUDE, longitude, WEST, EAST));
    }

    private static Stream<Violation> outside(
            SchoolField field, @Nullable BigDecimal degrees, BigDecimal from, BigDecimal to) {
        boolean fine = degrees == null || degrees.compareTo(from) >= 0 && degrees.compareTo(to) <= 0;
        return fine ? Stream.empty() : Stream.of(Violation.of(field, "school.rule.coordinates", from, to));
    }
}
