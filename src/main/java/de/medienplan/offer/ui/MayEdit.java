package de.medienplan.offer.ui;

import de.medienplan.identity.Role;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the present user is offered to do; the services check it again. */
final class MayEdit {

    private MayEdit() {}

    static boolean offers() {
        return hasAny(List.of(Role.Names.SUPPORT, Role.Names.PLANNING));
    }

    static boolean money() {
        return hasAny(List.of(Role.Names.FINANCE));
    }

    private static boolean hasAny(List<String> roles) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null
                && user.getAuthorities().stream()
                        .map(Object::toString)
                        .anyMatch(authority -> roles.stream().anyMatch(role -> authority.equals("ROLE_" + role)));
    }
}
