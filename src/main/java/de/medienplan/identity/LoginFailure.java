package de.medienplan.identity;

import de.medienplan.shared.Incident;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login page, telling apart only "wrong", "wait" and "could not be checked": who is told that a password is
 * wrong while the database is away changes it for nothing.
 */
class LoginFailure implements AuthenticationFailureHandler {

    private final String loginPage;

    LoginFailure(String loginPage) {
        this.loginPage = loginPage;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = "?error";
        if (failure instanceof LoginThrottledException) {
            query = "?wait";
        } else if (failure instanceof InternalAuthenticationServiceException) {
            Incident.report("sign-in", failure);
            query = "?unavailable";
        }
        response.sendRedirect(request.getContextPath() + loginPage + query);
    }
}
