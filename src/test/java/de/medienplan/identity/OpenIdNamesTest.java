package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.context.support.WithMockUser;

/** An account is provider and subject; names are only read. */
@DatabaseTest
@WithMockUser(roles = "ADMIN")
class OpenIdNamesTest {

    private static final String CITY = "https://login.city.example";
    private static final String SCHOOLS = "https://login.schools.example";

    @Autowired
    OpenIdNames names;

    @Autowired
    Users users;

    @Test
    void a_twin_of_a_name_here_or_at_another_provider_acts_under_a_name_of_its_own() {
        assertThat(names.nameOf(CITY, "Stadt", user("1", "admin"))).isEqualTo("admin (Stadt)");
        assertThat(names.nameOf(CITY, "Stadt", user("2", "ADMIN"))).isEqualTo("ADMIN (Stadt) 2");
        assertThat(names.nameOf(CITY, "Stadt", user("3", "kim"))).isEqualTo("kim");
        assertThat(names.nameOf(SCHOOLS, "Schulen", user("3", "kim"))).isEqualTo("kim (Schulen)");
    }

    @Test
    void whoever_is_called_otherwise_later_keeps_the_name_and_nobody_else_gets_it() {
        String first = names.nameOf(CITY, "Stadt", user("7", "kim"));
        assertThat(names.nameOf(CITY, "Stadt", user("7", "kim.neu"))).isEqualTo(first);
        assertThat(names.nameOf(CITY, "Stadt", user("8", "kim"))).isEqualTo("kim (Stadt)");

        assertThatThrownBy(() -> users.create("Kim", "Kim", Set.of(Role.READER)))
                .isInstanceOf(UserException.class);
    }

    private static DefaultOidcUser user(String subject, String name) {
        OidcIdToken token = new OidcIdToken(
                "token", Instant.EPOCH, Instant.MAX, Map.of("sub", subject, "preferred_username", name));
        return new DefaultOidcUser(List.of(), token, "preferred_username");
    }
}
