package de.medienplan.device.ui;

import de.medienplan.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whether the present user is offered to edit equipment; the services check it again. */
final class MayEdit {

    private MayEdit() {}

    static boolean equipment() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null
                && user.getAuthorities().stream()
                        .map(Object::toString)
                        .anyMatch(role -> role.equals("ROLE_" + Role.Names.SUPPORT)
                                || role.equals("ROLE_" + Role.Names.PLANNING));
    }
}
