package de.medienplan.offer;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours that a school called from the framework contract. */
public record CareCallRow(
        long id,
        SchoolId schoolId,
        LocalDate calledOn,
        BigDecimal hours,
        BigDecimal hourlyRate,
        BigDecimal amount,
        String purpose,
        boolean cancelled) {}
