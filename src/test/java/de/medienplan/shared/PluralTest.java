package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One is one; halves and many are not. */
class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "1, Eine Stelle zum, Request one post for",
        "1.0, Eine Stelle zum, Request one post for",
        "0.5, '0,5 Stellen zum', Request 0.5 posts for",
        "1.5, '1,5 Stellen zum', Request 1.5 posts for",
        "2, 2 Stellen zum, Request 2 posts for"
    })
    void posts_to_be_requested(BigDecimal posts, String german, String english) {
        Message message = Message.of("overview.decide.posts", posts, "2029");
        assertThat(Texts.german(message)).startsWith(german);
        assertThat(Texts.render(message, Locale.UK)).startsWith(english);
    }
}
