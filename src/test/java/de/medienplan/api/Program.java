package de.medienplan.api;

import de.medienplan.identity.ApiTokenDraft;
import de.medienplan.identity.ApiTokens;
import de.medienplan.identity.Role;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks to the running server with a key of its own. */
final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final String key;

    private Program(String address, String key) {
        this.address = address;
        this.key = key;
    }

    static Program with(String key, int port) {
        return new Program("http://localhost:" + port, key);
    }

    static Program with(ApiTokens tokens, int port, Role... roles) {
        return with(key(tokens, roles), port);
    }

    static String key(ApiTokens tokens, Role... roles) {
        AtomicReference<String> key = new AtomicReference<>("");
        SignedIn.during(
                "root",
                "ADMIN",
                () -> key.set(tokens.create(new ApiTokenDraft(
                        Set.of(roles).toString(), Set.of(roles), tokens.today().plusDays(30)))));
        return Objects.requireNonNull(key.get());
    }

    /** What came back. */
    record Answer(int status, JsonNode json, HttpResponse<String> response) {

        String type() {
            return response.headers().firstValue("Content-Type").orElse("");
        }
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path, "Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json");
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        String body = response.body();
        return new Answer(
                response.statusCode(),
                body.startsWith("{") || body.startsWith("[")
                        ? JsonMapper.shared().readTree(body)
                        : JsonMapper.shared().createObjectNode(),
                response);
    }
}
