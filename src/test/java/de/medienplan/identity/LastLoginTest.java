package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.testing.DatabaseTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "ADMIN")
class LastLoginTest {

    @Autowired
    LastLogin lastLogin;

    @Autowired
    Users users;

    @Test
    void the_history_tells_which_roles_the_provider_gave_and_took_since_the_last_sign_in() {
        signIn("kim", "medienplan-finance", "elsewhere");
        signIn("kim", "medienplan-finance");
        assertThat(changes("kim")).containsExactly("identity.openId.field.roles – – Finanzen", "CREATED – – –");

        signIn("kim", "medienplan-subsidy");
        assertThat(changes("kim"))
                .hasSize(4)
                .contains(
                        "identity.openId.field.roles Finanzen – –",
                        "identity.openId.field.roles – – Zuschüsse (Falldaten)");
    }

    @Test
    void a_name_at_the_provider_is_not_taken_for_the_account_of_the_same_name_here() {
        signIn("admin", "medienplan-reader");

        assertThat(users.all()).singleElement().satisfies(admin -> {
            assertThat(admin.lastLoginAt()).isNull();
            assertThat(admin.roles()).isEqualTo(Set.of(Role.ADMIN));
        });
    }

    private void signIn(String name, String... roles) {
        OidcIdToken token =
                new OidcIdToken("token", Instant.EPOCH, Instant.MAX, Map.of("sub", name, "roles", List.of(roles)));
        Authentication signedIn =
                new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "stadt");
        lastLogin.on(new InteractiveAuthenticationSuccessEvent(signedIn, getClass()));
    }

    private List<String> changes(String name) {
        return users.history().stream()
                .filter(row -> row.username().equals(name))
                .map(AccountChange::change)
                .map(change -> (change.field() == null
                                ? change.kind().name()
                                : change.field().key()) + " " + change.from(Locale.GERMANY) + " – "
                        + change.to(Locale.GERMANY))
                .toList();
    }
}
