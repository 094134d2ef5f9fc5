package de.medienplan.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Where nobody is signed in, services are asked with one role: work in the background with the right that whoever ordered it
 * had to have and in their name, public pages with that of a reader.
 */
public final class OnBehalf {

    private OnBehalf() {}

    /**
     * @param user in whose name: the account that ordered the work, or a name that stands for everybody
     * @param role as in {@link Role.Names}
     */
    public static <T> T of(String user, String role, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList("ROLE_" + role, "ROLE_" + Role.Names.READER)));
        try {
            SecurityContextHolder.setContext(acting);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
