package de.medienplan.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as the administration screen shows it. */
public record UserRow(
        long id,
        int version,
        String username,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt) {}
