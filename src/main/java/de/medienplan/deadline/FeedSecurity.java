package de.medienplan.deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendar programs do not sign in: feeds are guarded by their secret address alone, without session or cookie. */
@Configuration
class FeedSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain calendarFeeds(HttpSecurity http) {
        return http.securityMatcher("/" + FeedController.PATH + "**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
