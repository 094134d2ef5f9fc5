package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications to be created for many schools at once.
 *
 * @param drafts one for each school and category
 */
public record NewApplications(ProgrammeId programmeId, List<Draft> drafts, String responsible) {

    public NewApplications {
        drafts = List.copyOf(drafts);
    }

    /** @param plannedFor when the plan completes the school; null if it does not */
    public record Draft(
            SchoolId schoolId,
            GrantCategoryId categoryId,
            String purpose,
            BigDecimal costs,
            BigDecimal requested,
            @Nullable LocalDate plannedFor) {}

    ApplicationInput input(Draft draft) {
        return new ApplicationInput(
                programmeId,
                draft.categoryId(),
                draft.schoolId(),
                draft.purpose(),
                draft.costs(),
                draft.requested(),
                responsible,
                draft.plannedFor(),
                null,
                null);
    }
}
