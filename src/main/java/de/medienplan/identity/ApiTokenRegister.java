package de.medienplan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokenRegister extends Repository<ApiToken, Long> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findById(long id);

    Optional<ApiToken> findByTokenHash(String hash);

    Optional<ApiToken> findByNameIgnoreCaseAndRevokedOnIsNull(String name);

    void flush();

    List<ApiToken> findAllByOrderByName();

    /** Beside the version: using it changes nothing that somebody could edit. */
    @Modifying
    @Query("update ApiToken token set token.lastUsedAt = :at where token.id = :id")
    int used(long id, Instant at);
}
