package de.medienplan.identity;

import de.medienplan.history.Tracked;
import de.medienplan.history.TrackedMembers;
import de.medienplan.history.Untracked;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in with a password. */
@Entity
@Tracked(value = "identity.account", readers = Role.Names.ADMIN)
class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String username;
    private String displayName;

    @Untracked
    private String passwordHash;

    private boolean mustChangePassword;
    private boolean enabled = true;

    @Untracked
    private @Nullable String language;

    @Untracked
    private Instant createdAt;

    @Untracked
    private @Nullable Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_account_role", joinColumns = @JoinColumn(name = "user_account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @TrackedMembers
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    /** A new account whose password somebody else knows, so it must be changed at the first sign-in. */
    UserAccount(String username, String displayName, String passwordHash, Set<Role> roles, Instant createdAt) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.mustChangePassword = true;
        this.roles.addAll(roles);
    }

    void describe(String displayName, Set<Role> roles, boolean enabled) {
        this.displayName = displayName;
        this.enabled = enabled;
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    /** A password that an administrator hands out: valid once. */
    void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    /** A password that the user chose. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    void speak(String language) {
        this.language = language;
    }

    void signedIn(Instant at) {
        lastLoginAt = at;
    }

    boolean administers() {
        return enabled && roles.contains(Role.ADMIN);
    }

    UserRow row() {
        return new UserRow(
                java.util.Objects.requireNonNull(id),
                version,
                username,
                displayName,
                roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles),
                enabled,
                mustChangePassword,
                lastLoginAt);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    int version() {
        return version;
    }

    @Nullable
    String language() {
        return language;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    Set<Role> roles() {
        return roles;
    }
}
