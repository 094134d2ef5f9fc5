package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "elfzeichen1, identity.password.short",
        "zwoelfzeiche,",
        "mein Mueller Kennwort, identity.password.name",
        "abababababababab, identity.password.monotonous",
        "abcdabcdabcdabcd, identity.password.monotonous",
        "abzrkabzrkabzrk,",
        "Passwort2026!!, identity.password.common",
        "P@ssw0rtP@ssw0rt, identity.password.common",
        "Sommer2026Sommer, identity.password.common",
        "qwertz-123456789, identity.password.common",
        "Medienplan-Schule1, identity.password.common",
        "480317562938, identity.password.common",
        "Pferd Lampe Regen,",
        "Sommerwiese2026x,",
    })
    void passwords_are_judged_by_length_name_and_variety(String password, String reason) {
        assertThat(PasswordPolicy.objection("mueller", password)
                        .map(Message::key)
                        .orElse(null))
                .isEqualTo(reason);
    }

    @Test
    void two_hundred_characters_are_accepted_and_one_more_is_not() {
        String long200 = "xkvbwqfzjt".repeat(20);
        assertThat(PasswordPolicy.objection("mueller", long200)).isEmpty();
        assertThat(PasswordPolicy.objection("mueller", long200 + "k")).isPresent();
    }

    @Test
    void generated_passwords_pass_and_differ() {
        String first = PasswordPolicy.generate();
        assertThat(PasswordPolicy.objection("admin", first)).isEmpty();
        assertThat(PasswordPolicy.generate()).isNotEqualTo(first);
    }
}
