package de.medienplan.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, telling apart only "wrong" and "wait". */
class LoginFailure implements AuthenticationFailureHandler {

    private final String loginPage;

    LoginFailure(String loginPage) {
        this.loginPage = loginPage;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = failure instanceof LoginThrottledException ? "?wait" : "?error";
        response.sendRedirect(request.getContextPath() + loginPage + query);
    }
}
