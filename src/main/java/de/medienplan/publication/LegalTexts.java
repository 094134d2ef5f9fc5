package de.medienplan.publication;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayAdminister;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's texts of the legal pages; anybody may read them, administrators write them. */
@Service
@Transactional
public class LegalTexts {

    private static final int LONGEST = 50_000;

    private final JdbcClient database;
    private final Clock clock;

    LegalTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A text, who wrote it and when. */
    public record Written(String body, Instant at, String by) {}

    /** Empty as long as nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<Written> text(LegalPage page, Locale language) {
        return database.sql(
                        "SELECT body, changed_at, changed_by FROM legal_text WHERE page = :page AND language = :language")
                .param("page", page.name())
                .param("language", language.getLanguage())
                .query((row, n) -> new Written(
                        row.getString("body"),
                        Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                                .toInstant(),
                        row.getString("changed_by")))
                .optional();
    }

    /** @throws UserException if it is too long; an empty one brings back the words that come along */
    @MayAdminister
    public void write(LegalPage page, Locale language, String body) {
        String text = body.strip();
        UserException.throwIf(text.length() > LONGEST, "publication.legal.tooLong", LONGEST);
        if (text.isEmpty()) {
            database.sql("DELETE FROM legal_text WHERE page = :page AND language = :language")
                    .param("page", page.name())
                    .param("language", language.getLanguage())
                    .update();
            return;
        }
        database.sql("""
                INSERT INTO legal_text VALUES (:page, :language, :body, :now, :author)
                ON CONFLICT (page, language) DO UPDATE
                SET body = excluded.body, changed_at = excluded.changed_at, changed_by = excluded.changed_by""")
                .param("page", page.name())
                .param("language", language.getLanguage())
                .param("body", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("author", Actor.current())
                .update();
    }
}
