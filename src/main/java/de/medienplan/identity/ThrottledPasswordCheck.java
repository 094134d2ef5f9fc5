package de.medienplan.identity;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The usual check of name and password, but not for a name that has to wait. */
@Component
class ThrottledPasswordCheck extends DaoAuthenticationProvider {

    private final LoginThrottle throttle;

    ThrottledPasswordCheck(AccountDetails accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    LoginThrottle throttle() {
        return throttle;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        if (throttle.waitFor(authentication.getName()).isPresent()) {
            throw new LoginThrottledException();
        }
        return super.authenticate(authentication);
    }
}
