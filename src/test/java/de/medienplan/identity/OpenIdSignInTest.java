package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The city's own sign-in service is switched on by configuration alone. */
@DatabaseTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.oauth2.client.registration.stadt.client-id=medienplan",
            "spring.security.oauth2.client.registration.stadt.client-secret=secret",
            "spring.security.oauth2.client.registration.stadt.client-name=Stadt-Konto",
            "spring.security.oauth2.client.registration.stadt.scope=openid,profile",
            "spring.security.oauth2.client.registration.stadt.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.stadt.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.stadt.authorization-uri=https://login.example/authorize",
            "spring.security.oauth2.client.provider.stadt.token-uri=https://login.example/token",
            "spring.security.oauth2.client.provider.stadt.jwk-set-uri=https://login.example/keys",
            "spring.security.oauth2.client.provider.stadt.user-name-attribute=sub"
        })
class OpenIdSignInTest {

    /** Each application installs its own; the other tests' application needs its own back. */
    private static final SecurityContextHolderStrategy SHARED = SecurityContextHolder.getContextHolderStrategy();

    @LocalServerPort
    int port;

    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(SHARED);
    }

    @Test
    void sign_in_leads_to_the_provider_and_back() throws IOException, InterruptedException {
        HttpResponse<Void> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/authorization/stadt"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("location").orElse(""))
                .startsWith("https://login.example/authorize")
                .contains("client_id=medienplan", "state=", "nonce=", "redirect_uri=");
    }
}
