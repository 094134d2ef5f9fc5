package de.medienplan.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Access of a program as an administrator asks for it.
 *
 * @param expiresOn the last day on which it is good; null while none was chosen, which is refused
 */
public record ApiTokenDraft(
        String name, Set<Role> roles, @Nullable LocalDate expiresOn) {}
