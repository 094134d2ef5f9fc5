package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.history.Actor;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class UsersTest {

    @Autowired
    Users users;

    @Autowired
    OwnAccount own;

    @Autowired
    ThrottledPasswordCheck passwordCheck;

    @Test
    @WithMockUser(roles = "ADMIN")
    void the_first_start_leaves_one_administrator_who_must_change_the_password() {
        assertThat(users.all()).singleElement().satisfies(admin -> {
            assertThat(admin.roles()).containsExactly(Role.ADMIN);
            assertThat(admin.mustChangePassword()).isTrue();
        });
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void a_new_account_signs_in_with_the_password_handed_out_and_may_what_its_roles_include() {
        String password = users.create("kim", "Kim Beispiel", Set.of(Role.FINANCE));

        Authentication signedIn = signIn("KIM", password);

        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_FINANCE", "ROLE_READER")
                .doesNotContain("ROLE_PLANNING", "ROLE_ADMIN");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void names_are_unique_whatever_their_case_and_roles_are_required() {
        users.create("kim", "Kim", Set.of(Role.READER));

        refused("identity.user.nameTaken", () -> users.create("Kim", "Other", Set.of(Role.READER)));
        refused("identity.user.nameInvalid", () -> users.create("k", "Kurz", Set.of(Role.READER)));
        refused("identity.user.nameInvalid", () -> users.create("mit leerzeichen", "x", Set.of(Role.READER)));
        refused("identity.user.displayNameMissing", () -> users.create("jo", " ", Set.of(Role.READER)));
        refused("identity.user.rolesMissing", () -> users.create("jo", "Jo", Set.of()));
        assertThat(users.all()).hasSize(2);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void the_last_administrator_can_neither_be_locked_nor_lose_the_role() {
        UserRow admin = users.all().getFirst();

        refused("identity.user.lastAdministrator", () -> users.change(admin, "A", EnumSet.of(Role.ADMIN), false));
        refused("identity.user.lastAdministrator", () -> users.change(admin, "A", EnumSet.of(Role.READER), true));

        users.create("second", "Zweite", Set.of(Role.ADMIN));
        users.change(admin, "A", EnumSet.of(Role.READER), true);
        assertThat(row("admin").roles()).containsExactly(Role.READER);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void a_locked_account_cannot_sign_in() {
        String password = users.create("kim", "Kim", Set.of(Role.READER));
        users.change(row("kim"), "Kim", Set.of(Role.READER), false);

        assertThatThrownBy(() -> signIn("kim", password)).isInstanceOf(DisabledException.class);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void a_change_on_top_of_somebody_elses_change_is_refused() {
        users.create("kim", "Kim", Set.of(Role.READER));
        UserRow seen = row("kim");
        users.change(seen, "Kim Eins", Set.of(Role.READER), true);

        assertThatThrownBy(() -> users.change(seen, "Kim Zwei", Set.of(Role.READER), true))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(row("kim").displayName()).isEqualTo("Kim Eins");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void after_five_failures_even_the_right_password_has_to_wait() {
        String password = users.create("kim", "Kim", Set.of(Role.READER));
        LoginThrottle throttle = passwordCheck.throttle();
        throttle.succeeded(new LoginThrottle.Try("kim", ""));
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            assertThatThrownBy(() -> signIn("kim", "falsch")).isInstanceOf(BadCredentialsException.class);
            throttle.failed(new LoginThrottle.Try("kim", ""));
        }

        assertThatThrownBy(() -> signIn("kim", password)).isInstanceOf(LoginThrottledException.class);
        throttle.succeeded(new LoginThrottle.Try("kim", ""));
    }

    @Test
    void own_password_is_changed_only_with_the_present_one_and_a_good_new_one() {
        SecurityContextHolder.getContext().setAuthentication(admin());
        String handedOut = users.create("kim", "Kim", Set.of(Role.READER));
        SecurityContextHolder.getContext().setAuthentication(signIn("kim", handedOut));
        assertThat(own.mustChangePassword()).isTrue();

        refused("identity.password.wrong", () -> own.changePassword("falsch", "ein gutes neues Kennwort"));
        refused("identity.password.short", () -> own.changePassword(handedOut, "zu kurz"));
        refused("identity.password.same", () -> own.changePassword(handedOut, handedOut));
        assertThat(own.mustChangePassword()).isTrue();

        own.changePassword(handedOut, "ein gutes neues Kennwort");
        assertThat(own.mustChangePassword()).isFalse();
        assertThat(signIn("kim", "ein gutes neues Kennwort").isAuthenticated()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_administers_users(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "kim", "", AccountDetails.authorities(EnumSet.of(role))));

        assertThatThrownBy(() -> users.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.create("jo", "Jo", Set.of(Role.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.resetPassword(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.history(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.history()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ADMIN")
    void granting_and_taking_a_role_is_kept_with_who_whom_and_when() {
        users.create("kim", "Kim", Set.of(Role.READER));
        users.change(row("kim"), "Kim", Set.of(Role.READER, Role.SUBSIDY), true);
        users.change(row("kim"), "Kim", Set.of(Role.READER), false);

        assertThat(changes("kim"))
                .containsExactly(
                        "anna: identity.account.field.roles Zuschüsse (Falldaten) – –",
                        "anna: identity.account.field.enabled ja – nein",
                        "anna: identity.account.field.roles – – Zuschüsse (Falldaten)",
                        "anna: identity.account.field.roles – – Lesen",
                        "anna: CREATED");
        assertThat(users.history(row("kim").id()))
                .allMatch(change -> change.at().isAfter(Instant.now().minusSeconds(600)));
        assertThat(users.history())
                .filteredOn(change -> change.username().equals("admin"))
                .extracting(change -> change.change().actor())
                .containsOnly(Actor.SYSTEM)
                .hasSize(2);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ADMIN")
    void no_history_names_a_password_and_a_password_handed_out_is_kept() {
        String password = users.create("kim", "Kim", Set.of(Role.READER));
        SecurityContextHolder.getContext().setAuthentication(signIn("kim", password));
        own.changePassword(password, "ein gutes neues Kennwort");
        SecurityContextHolder.getContext().setAuthentication(admin());
        users.resetPassword(row("kim").id());

        assertThat(changes("kim"))
                .startsWith(
                        "admin: identity.account.field.mustChangePassword nein – ja",
                        "kim: identity.account.field.mustChangePassword ja – nein");
        assertThat(changes("kim").toString()).doesNotContainIgnoringCase("hash").doesNotContain("{bcrypt}");
    }

    private List<String> changes(String name) {
        return users.history(row(name).id()).stream()
                .map(change -> change.actor() + ": "
                        + (change.field() == null
                                ? change.kind().name()
                                : change.field().key() + " " + change.from(Locale.GERMANY) + " – "
                                        + change.to(Locale.GERMANY)))
                .toList();
    }

    private static Authentication admin() {
        return new UsernamePasswordAuthenticationToken("admin", "", AccountDetails.authorities(Set.of(Role.ADMIN)));
    }

    private Authentication signIn(String name, String password) {
        return passwordCheck.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private UserRow row(String name) {
        List<UserRow> rows = users.all();
        return rows.stream()
                .filter(row -> row.username().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }
}
