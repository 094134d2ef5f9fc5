package de.medienplan.identity;

import org.springframework.security.core.AuthenticationException;

/** The name has failed too often; the password was not looked at. */
class LoginThrottledException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    LoginThrottledException() {
        super("too many failed attempts");
    }
}
