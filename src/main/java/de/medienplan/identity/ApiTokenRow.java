package de.medienplan.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Access of a program as the screen lists it; the secret itself is known to nobody here.
 *
 * @param expiresOn the last day on which it is good
 * @param revokedOn null as long as it was not withdrawn
 */
public record ApiTokenRow(
        long id,
        String name,
        Set<Role> roles,
        LocalDate expiresOn,
        Instant createdAt,
        String createdBy,
        @Nullable Instant lastUsedAt,
        @Nullable LocalDate revokedOn) {

    public boolean isGood(LocalDate today) {
        return revokedOn == null && !today.isAfter(expiresOn);
    }
}
