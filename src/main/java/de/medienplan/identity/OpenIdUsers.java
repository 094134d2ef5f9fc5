package de.medienplan.identity;

import java.net.URL;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Whom a provider signs in, under the name that {@link OpenIdNames} keeps. */
@Component
class OpenIdUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final OpenIdNames names;

    OpenIdUsers(OpenIdNames names) {
        this.names = names;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        ClientRegistration registration = request.getClientRegistration();
        URL issuer = user.getIssuer();
        String account = issuer == null ? registration.getRegistrationId() : issuer.toString();
        return new Named(user, names.nameOf(account, registration.getClientName(), user));
    }

    private static final class Named extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String name;

        Named(OidcUser user, String name) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named && named.name.equals(name) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name);
        }
    }
}
