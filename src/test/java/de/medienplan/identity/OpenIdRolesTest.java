package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

class OpenIdRolesTest {

    private final OpenIdRoles roles = new OpenIdRoles("groups", "mp-");

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of(List.of("mp-finance"), Set.of("ROLE_FINANCE", "ROLE_READER")),
                Arguments.of(List.of("MP-PLANNING", "other"), Set.of("ROLE_PLANNING", "ROLE_READER")),
                Arguments.of(List.of("mp-subsidy"), Set.of("ROLE_SUBSIDY", "ROLE_READER")),
                Arguments.of(
                        List.of("mp-admin"),
                        Set.of("ROLE_ADMIN", "ROLE_PLANNING", "ROLE_FINANCE", "ROLE_SUPPORT", "ROLE_READER")),
                Arguments.of(List.of("finance"), Set.of()),
                Arguments.of(List.of("mp-superuser"), Set.of()),
                Arguments.of(List.of(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void only_known_roles_with_the_prefix_count(List<String> claimed, Set<String> expected) {
        assertThat(granted(Map.of("sub", "kim", "groups", claimed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void a_token_without_the_claim_grants_nothing(List<String> claimed) {
        assertThat(granted(Map.of("sub", "kim", "elsewhere", claimed))).isEmpty();
    }

    private Set<String> granted(Map<String, Object> claims) {
        OidcIdToken token = new OidcIdToken("token", Instant.EPOCH, Instant.MAX, claims);
        return roles.mapAuthorities(List.of(new OidcUserAuthority(token))).stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }
}
