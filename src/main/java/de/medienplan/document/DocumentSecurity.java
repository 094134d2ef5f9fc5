package de.medienplan.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Files come from others: nothing in them may run, load or be framed. Browsers' own reader of PDF files needs to be let
 * through, as an object of the same origin.
 */
@Configuration
class DocumentSecurity {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; img-src 'self'; object-src 'self';"
            + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(30)
    SecurityFilterChain attachedFiles(HttpSecurity http) {
        return http.securityMatcher("/" + DocumentController.PATH + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }
}
