package de.medienplan.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which screens the present user may open, so that no link leads to a locked door. */
public final class Reachable {

    private static final String ROLE = "ROLE_";

    private Reachable() {}

    /** @param path of a screen, perhaps with what it shall show, {@code plan/4?ansicht=tabelle} */
    public static boolean is(String path) {
        int query = path.indexOf('?');
        return RouteConfiguration.forSessionScope()
                .getRoute(query < 0 ? path : path.substring(0, query))
                .filter(Reachable::mayOpen)
                .isPresent();
    }

    private static boolean mayOpen(Class<?> screen) {
        RolesAllowed allowed = screen.getAnnotation(RolesAllowed.class);
        return allowed == null
                ? screen.isAnnotationPresent(PermitAll.class) || screen.isAnnotationPresent(AnonymousAllowed.class)
                : Arrays.stream(allowed.value()).anyMatch(role -> roles().contains(ROLE + role));
    }

    private static Set<String> roles() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null
                ? Set.of()
                : user.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
    }
}
