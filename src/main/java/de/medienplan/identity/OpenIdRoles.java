package de.medienplan.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * Turns a claim of the city's OpenID provider into roles. A user without any known role is signed in but may see
 * nothing.
 *
 * @param rolesClaim name of the claim that lists the roles, for example {@code roles} or {@code groups}
 * @param prefix what stands before a role name in that claim, for example {@code medienplan-}
 */
@ConfigurationProperties("medienplan.oidc")
record OpenIdRoles(String rolesClaim, String prefix) implements GrantedAuthoritiesMapper {

    OpenIdRoles {
        rolesClaim = rolesClaim == null ? "roles" : rolesClaim;
        prefix = prefix == null ? "medienplan-" : prefix;
    }

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
        Set<GrantedAuthority> mapped = new HashSet<>();
        for (GrantedAuthority authority : authorities) {
            if (authority instanceof OidcUserAuthority user) {
                mapped.addAll(AccountDetails.authorities(roles(user.getIdToken())));
            }
        }
        return mapped;
    }

    /** The known roles that the token names, without those they include. */
    Set<Role> roles(OidcIdToken token) {
        List<String> claimed = token.getClaimAsStringList(rolesClaim);
        if (claimed == null) {
            return Set.of();
        }
        return Arrays.stream(Role.values())
                .filter(role -> claimed.stream().anyMatch(claim -> claim.equalsIgnoreCase(prefix + role.name())))
                .collect(Collectors.toSet());
    }
}
