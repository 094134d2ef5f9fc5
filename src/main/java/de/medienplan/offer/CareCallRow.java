package de.medienplan.offer;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours that a school called from the framework contract. */
public record CareCallRow(
        long id,
        long schoolId,
        LocalDate calledOn,
        BigDecimal hours,
        BigDecimal hourlyRate,
        BigDecimal amount,
        String purpose,
        boolean cancelled) {}
