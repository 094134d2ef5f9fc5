package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The content of an application as a user enters it; amounts can be changed only before it is submitted. */
public record ApplicationInput(
        long programmeId,
        long categoryId,
        long schoolId,
        String purpose,
        BigDecimal costs,
        BigDecimal requested,
        String responsible,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate earlyStartOn) {}
