package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applications to draft for many schools at once.
 *
 * @param amount euros for each application; null to spread what is left of the school's base amount and share
 * @param planId plan whose completion dates are taken over; null for none
 */
public record DraftRequest(
        ProgrammeId programmeId,
        Collection<SchoolId> schools,
        List<GrantCategoryId> categories,
        @Nullable BigDecimal amount,
        @Nullable PlanId planId,
        String purpose,
        String responsible) {}
