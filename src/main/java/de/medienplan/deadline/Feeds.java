package de.medienplan.deadline;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayRead;
import de.medienplan.identity.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendar subscriptions: each user has at most one, with a secret address that can be taken back. */
@Service
@Transactional
public class Feeds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The own subscription, if there is one. Its address cannot be shown again. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<FeedRow> own() {
        return jdbc.sql("SELECT created_at, last_used_at FROM deadline_feed WHERE username = ?")
                .param(Actor.current())
                .query((row, n) -> new FeedRow(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .optional();
    }

    /**
     * Makes a new address; a former one stops working.
     *
     * @return the path of the feed, shown this one time
     */
    @MayRead
    public String renew(Locale language) {
        revoke();
        String token = SecretToken.generate();
        jdbc.sql("INSERT INTO deadline_feed (username, token_hash, language, created_at) VALUES (?, ?, ?, ?)")
                .params(Actor.current(), SecretToken.hash(token), language.getLanguage(), now())
                .update();
        return FeedController.PATH + token + ".ics";
    }

    /** The address stops working at once. */
    @MayRead
    public void revoke() {
        jdbc.sql("DELETE FROM deadline_feed WHERE username = ?")
                .param(Actor.current())
                .update();
    }

    /** Whose feed it is. */
    record Subscriber(String username, Locale language) {}

    private record Candidate(String tokenHash, Subscriber subscriber) {}

    /** The lookup goes by hash, so what the database compares tells nothing about the secret. */
    Optional<Subscriber> subscriber(String token) {
        Optional<Subscriber> found = jdbc.sql(
                        "SELECT token_hash, username, language FROM deadline_feed WHERE token_hash = ?")
                .param(SecretToken.hash(token))
                .query((row, n) -> new Candidate(
                        row.getString("token_hash"),
                        new Subscriber(row.getString("username"), Locale.forLanguageTag(row.getString("language")))))
                .optional()
                .filter(candidate -> SecretToken.matches(token, candidate.tokenHash()))
                .map(Candidate::subscriber);
        found.ifPresent(subscriber -> jdbc.sql("UPDATE deadline_feed SET last_used_at = ? WHERE username = ?")
                .params(now(), subscriber.username())
                .update());
        return found;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
