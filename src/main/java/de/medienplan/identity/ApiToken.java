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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Access of another program, with roles like those of a person and an end. */
@Entity
@Tracked(value = "identity.token", readers = Role.Names.ADMIN)
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    @Untracked
    private String tokenHash;

    private LocalDate expiresOn;

    @Untracked
    private Instant createdAt;

    @Untracked
    private String createdBy;

    @Untracked
    private @Nullable Instant lastUsedAt;

    private @Nullable LocalDate revokedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_token_role", joinColumns = @JoinColumn(name = "api_token_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @TrackedMembers
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(ApiTokenDraft draft, LocalDate expiresOn, String tokenHash, Instant createdAt, String createdBy) {
        this.name = draft.name().strip();
        this.expiresOn = expiresOn;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.roles.addAll(draft.roles());
    }

    void revoke(LocalDate on) {
        if (revokedOn == null) {
            revokedOn = on;
        }
    }

    /** On its last day it is still good. */
    boolean isGood(LocalDate today) {
        return revokedOn == null && !today.isAfter(expiresOn);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    String tokenHash() {
        return tokenHash;
    }

    Set<Role> roles() {
        return roles;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    ApiTokenRow row() {
        return new ApiTokenRow(
                id(),
                name,
                roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles),
                expiresOn,
                createdAt,
                createdBy,
                lastUsedAt,
                revokedOn);
    }
}
