package de.medienplan.api;

import de.medienplan.identity.ApiTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;

/**
 * Programs show their key with each request; the session of a browser counts for nothing here, so that no foreign page can
 * use it (no CSRF). What a key may do, its roles say at the services, as for persons.
 */
@Configuration
class ApiSecurity {

    static final String DESCRIPTION = "/api/openapi";

    @Bean
    @Order(5)
    @ConditionalOnWebApplication
    SecurityFilterChain programs(
            HttpSecurity http, ApiTokens tokens, Refusals refusals, SecurityContextHolderStrategy holder) {
        AuthenticationFilter keys = keys(tokens, refusals);
        keys.setSecurityContextHolderStrategy(holder);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION, DESCRIPTION + ".yaml")
                        .permitAll()
                        .anyRequest()
                        .hasRole("READER"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .addFilterBefore(keys, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private static AuthenticationFilter keys(ApiTokens tokens, Refusals refusals) {
        AuthenticationManager check = shown -> tokens.authentication(String.valueOf(shown.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("unknown, withdrawn or expired key"));
        AuthenticationFilter filter = new AuthenticationFilter(check, new BearerKey());
        filter.setSuccessHandler((request, response, user) -> {
            // the request goes on
        });
        filter.setFailureHandler(refusals::commence);
        return filter;
    }
}
