package de.medienplan.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import de.medienplan.identity.ui.LoginView;
import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Sign-in, sessions and headers as Spring Security and Vaadin recommend: CSRF protection, a new session id after
 * sign-in, deny framing. An OpenID provider is switched on by configuring {@code spring.security.oauth2.client}.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(OpenIdRoles.class)
class SecurityConfig {

    private static final String LOGIN = "/login";

    /**
     * Vaadin's client engine evaluates the server's instructions, hence {@code unsafe-eval}; nothing is loaded from
     * or sent to another host, unless the city names a tile server for its maps.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'"
            + " 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:%s; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Vaadin's pages are committed inside a forward, where headers that are written afterwards come too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER_HEADERS = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** On the port of the management, which listens on this machine only. */
    @Bean
    @Order(0)
    @ConditionalOnWebApplication
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain pages(
            HttpSecurity http,
            ThrottledPasswordCheck passwordCheck,
            OpenIdRoles openIdRoles,
            OpenIdUsers openIdUsers,
            ObjectProvider<ClientRegistrationRepository> openIdProviders,
            @Value("${medienplan.map.tiles:}") String tiles) {
        http.authenticationProvider(passwordCheck);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/webjars/**", "/styles/**", "/frontend/**")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new LoginFailure(LOGIN)));
        if (openIdProviders.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(LOGIN)
                    .userInfoEndpoint(
                            user -> user.userAuthoritiesMapper(openIdRoles).oidcUserService(openIdUsers)));
        }
        http.headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives(String.format(CONTENT_SECURITY_POLICY, origin(tiles))))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .withObjectPostProcessor(EAGER_HEADERS));
        return http.build();
    }

    /** Scheme and host that pictures of maps may come from, with a blank before; empty for none. */
    private static String origin(String tiles) {
        if (tiles.isBlank()) {
            return "";
        }
        URI address = URI.create(tiles.replaceAll("[{}]", ""));
        return address.isAbsolute() ? " " + address.getScheme() + "://" + address.getRawAuthority() : "";
    }

    /** Argon2id with the parameters of OWASP; the prefix lets a later algorithm take over without a reset. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
