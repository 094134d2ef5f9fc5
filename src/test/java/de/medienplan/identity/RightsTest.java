package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class RightsTest {

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void either_of_two_roles_gives_a_right_that_both_have() {
        SignedIn.as("sven", "SUPPORT");
        assertThat(Rights.has(MayEquip.class)).isTrue();
        assertThat(Rights.has(MayManageMoney.class)).isFalse();
        SignedIn.as("paula", "PLANNING");
        assertThat(Rights.has(MayEquip.class)).isTrue();
        assertThat(Rights.has(MayManageSupport.class)).isFalse();
    }

    @Test
    void who_is_not_signed_in_may_nothing() {
        assertThat(Rights.has(MayRead.class)).isFalse();
    }
}
