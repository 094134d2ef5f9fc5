package de.medienplan.command;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file to a Medienplan that runs, which takes it in with the rights of the key. */
final class RemoteImport {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(10);
    private static final int OK = 200;

    private RemoteImport() {}

    /** @throws UserException if the server cannot be reached or does not take the file */
    static ImportAnswer run(ImportRequest request) {
        RunningServer server = request.server();
        if (server == null) {
            throw new UserException(Message.of("command.remote.noUrl"));
        }
        if (server.isOpenToOthers()) {
            System.err.println(Texts.german(Message.of("command.remote.plain", server.address())));
        }
        String boundary = "medienplan-" + UUID.randomUUID();
        HttpRequest upload = HttpRequest.newBuilder(server.imports(request.kind(), request.preview()))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + server.token())
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "de")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(request, boundary)))
                .build();
        HttpResponse<byte[]> response = send(upload, server);
        return response.statusCode() == OK ? answer(response) : refuse(response);
    }

    private static HttpResponse<byte[]> send(HttpRequest upload, RunningServer server) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            return client.send(upload, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UserException(Message.of("command.remote.unreachable", server.address()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException(Message.of("command.remote.unreachable", server.address()));
        }
    }

    private static ImportAnswer answer(HttpResponse<byte[]> response) {
        try {
            return Objects.requireNonNull(JsonMapper.shared().readValue(response.body(), ImportAnswer.class));
        } catch (JacksonException | NullPointerException e) {
            throw new UserException(Message.of("command.remote.noAnswer", response.statusCode()));
        }
    }

    /** The reason as the server gives it, a problem by RFC 9457. */
    private static ImportAnswer refuse(HttpResponse<byte[]> response) {
        String detail;
        try {
            JsonNode problem = JsonMapper.shared().readTree(response.body());
            detail = problem.path("detail").asString("");
        } catch (JacksonException e) {
            detail = "";
        }
        throw new UserException(
                detail.isEmpty()
                        ? Message.of("command.remote.noAnswer", response.statusCode())
                        : Message.of("command.remote.refused", detail));
    }

    /** As RFC 7578 writes it. */
    private static byte[] body(ImportRequest request, String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "file", request.name(), request.content());
        byte[] answers = request.answers();
        if (answers != null) {
            part(body, boundary, "mapping", "mapping.json", answers);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, String file, byte[] content) {
        String quoted = file.replace("\"", "%22").replace("\r", "").replace("\n", "");
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + quoted + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
