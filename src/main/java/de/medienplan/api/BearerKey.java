package de.medienplan.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** The key in {@code Authorization: Bearer …}, RFC 6750 section 2.1; in an address it would end up in logs. */
final class BearerKey implements AuthenticationConverter {

    private static final String SCHEME = "Bearer ";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean shown = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return shown
                ? UsernamePasswordAuthenticationToken.unauthenticated(
                        "", header.substring(SCHEME.length()).strip())
                : null;
    }
}
