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
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the city's OpenID provider signs in. The roles are the provider's of the last sign-in: they grant nothing,
 * they let the history tell what came and went.
 */
@Entity
@Tracked(value = "identity.openId", readers = Role.Names.ADMIN)
class OpenIdAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String username;

    @Untracked
    private @Nullable String provider;

    @Untracked
    private @Nullable String subject;

    @Untracked
    private Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "open_id_account_role", joinColumns = @JoinColumn(name = "open_id_account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @TrackedMembers
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected OpenIdAccount() {}

    OpenIdAccount(String username, Instant at) {
        this.username = username;
        this.lastLoginAt = at;
    }

    /** An account from before providers were kept. */
    boolean isOfNoProvider() {
        return provider == null;
    }

    void belongTo(String newProvider, String newSubject) {
        provider = newProvider;
        subject = newSubject;
    }

    @Nullable
    String subject() {
        return subject;
    }

    void signedIn(Instant at, Set<Role> named) {
        lastLoginAt = at;
        roles.retainAll(named);
        roles.addAll(named);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String username() {
        return username;
    }
}
