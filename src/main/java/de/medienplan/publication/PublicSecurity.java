package de.medienplan.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the public addresses and nothing beside them, without session or cookie; what they say is up to the switch. */
@Configuration
class PublicSecurity {

    /** No scripts, nothing from elsewhere. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain publicPages(HttpSecurity http) {
        String[] pages = {
            PublicController.PAGE,
            PublicController.CSV,
            PublicController.GEO_JSON,
            PublicController.MAP,
            PublicController.EMBLEM
        };
        return http.securityMatcher(PublicController.PAGE, PublicController.PAGE + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, pages)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, pages)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }
}
