package de.medienplan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no address is refused in words, and a key that others can read on its way is known. */
class RunningServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"medienplan.example", "ftp://example.org", "https://", "https://a{b", "https://a:b:c", "http://%"
            })
    void what_is_no_address_is_refused(String url) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> server(url))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo("command.remote.badUrl"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://medienplan.example, false",
        "http://medienplan.example, true",
        "http://localhost.example:8080, true",
        "http://localhost:8080/, false",
        "http://127.0.0.1:8080, false",
        "http://[::1]:8080, false"
    })
    void without_encryption_the_key_stays_on_this_machine(String url, boolean open) {
        assertThat(server(url).isOpenToOthers()).isEqualTo(open);
    }

    private static RunningServer server(String url) {
        return Objects.requireNonNull(RunningServer.of(Map.of("--url", url, "--token", "key")));
    }
}
