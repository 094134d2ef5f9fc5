package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.medienplan.MedienplanApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A running Medienplan whose real PostgreSQL is really killed. */
@Timeout(300)
class LostDatabaseTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Pattern PASSWORD = Pattern.compile("Kennwort\\s+(\\S{12,})");

    @TempDir
    Path parent;

    private Path directory;
    private Process application;
    private int management;
    private String address = "";
    private String password = "";

    @BeforeEach
    void run_medienplan() throws IOException {
        directory = ServerDirectories.fresh(parent);
        management = freePort();
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MedienplanApplication.class.getName(),
                        "--medienplan.data=" + directory,
                        "--server.port=0",
                        "--management.server.address=127.0.0.1",
                        "--management.server.port=" + management)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = application.inputReader();
        while (address.isEmpty()) {
            String line = output.readLine();
            assertThat(line).as("the application ended").isNotNull();
            Matcher given = PASSWORD.matcher(line);
            password = given.find() ? given.group(1) : password;
            Matcher ready = ADDRESS.matcher(line);
            address = ready.find() ? ready.group() : "";
        }
        CompletableFuture<Void> drained =
                CompletableFuture.runAsync(() -> output.lines().forEach(line -> {}));
        assertThat(drained).isNotCompletedExceptionally();
    }

    @AfterEach
    void end() throws IOException {
        application.destroyForcibly().onExit().join();
        Postmaster.of(directory.resolve("postgres"))
                .filter(Postmaster::alive)
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void is_started_again_nobody_is_told_that_the_password_is_wrong_and_for_good_ends_the_process() throws Exception {
        assertThat(signIn()).as("before").doesNotContain("/login");
        assertThat(health("readiness").statusCode()).isEqualTo(200);
        assertThat(health("readiness").body()).contains("\"db\"", "\"disk\"", "\"migrations\"");
        assertThat(managed("prometheus").body())
                .contains("medienplan_jobs{state=\"queued\"}", "hikaricp_connections_active", "tomcat_sessions_active");

        killServer();

        Instant patience = Instant.now().plus(LONGEST_WAIT);
        String answer = signIn();
        for (; answer.contains("/login") && Instant.now().isBefore(patience); answer = signIn()) {
            assertThat(answer).as("while the database is away").endsWith("/login?unavailable");
        }
        assertThat(answer).as("after").doesNotContain("/login");

        Path programs = directory.resolve("postgresql-" + PostgresBinaries.VERSION);
        Files.move(programs, programs.resolveSibling("gone"));
        killServer();
        assertThat(signIn()).as("while it is away for good").endsWith("/login?unavailable");
        assertThat(health("readiness").statusCode()).isEqualTo(503);
        assertThat(health("liveness").statusCode()).isEqualTo(200);

        assertThat(application.waitFor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(application.exitValue()).isEqualTo(ServerWatch.DATABASE_LOST);
    }

    private HttpResponse<String> health(String group) throws IOException, InterruptedException {
        return managed("health/" + group);
    }

    private HttpResponse<String> managed(String path) throws IOException, InterruptedException {
        URI place = URI.create("http://127.0.0.1:" + management + "/actuator/" + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(place).timeout(LONGEST_WAIT).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void killServer() throws IOException {
        Postmaster running = Postmaster.of(directory.resolve("postgres")).orElseThrow();
        ProcessHandle server = ProcessHandle.of(running.pid()).orElseThrow();
        assertThat(server.destroyForcibly()).isTrue();
        await().atMost(LONGEST_WAIT).until(() -> !server.isAlive());
    }

    /** @return where a new browser is sent that signs in with the right password */
    private String signIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "login"))
                .timeout(LONGEST_WAIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=admin&password=" + password))
                .build();
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            HttpResponse<Void> answer = browser.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("Location").orElse("");
        }
    }
}
