package de.medienplan.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acts as a user with these roles until {@link #out()}. */
public final class SignedIn {

    private SignedIn() {}

    /** @param roles names as in {@code Role}; everyone may read as well */
    public static void as(String name, String... roles) {
        var authorities = Stream.concat(Stream.of("READER"), Arrays.stream(roles))
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", authorities));
    }

    /** Does something as another user, such as putting data in place, and is the present one again afterwards. */
    public static void during(String name, String role, Runnable work) {
        SecurityContext present = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        as(name, role);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(present);
        }
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
