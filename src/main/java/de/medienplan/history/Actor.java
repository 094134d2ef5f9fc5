package de.medienplan.history;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting: the signed-in user, or the system itself. */
public final class Actor {

    /** Shown for what no person did, such as the first start. */
    public static final String SYSTEM = "Medienplan";

    private Actor() {}

    public static String current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }
}
