package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The content of an application as a user enters it. Stored with batches, so that they can be taken back.
 *
 * @param costs eligible costs of the measure in euros and cents; can be changed only before it is submitted
 * @param requested what is applied for, at most costs less own share; can be changed only before it is submitted
 * @param plannedFor when the measure is to be completed; null if not planned
 * @param orderedOn when the contract was signed, which is the start of the measure; null if not yet
 * @param earlyStartOn when an early start was allowed; null if it was not
 */
public record ApplicationInput(
        ProgrammeId programmeId,
        GrantCategoryId categoryId,
        SchoolId schoolId,
        String purpose,
        BigDecimal costs,
        BigDecimal requested,
        String responsible,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate earlyStartOn) {}
