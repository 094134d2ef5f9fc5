package de.medienplan.grant.ui;

import de.medienplan.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the present user may do here, so that screens offer only that. Services check again. */
final class Rights {

    private Rights() {}

    static boolean mayEdit() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null
                && user.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + Role.Names.FINANCE).equals(authority.getAuthority()));
    }
}
