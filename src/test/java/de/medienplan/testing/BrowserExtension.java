package de.medienplan.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.medienplan.identity.TestUsers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium per test run and hands a fresh, separate {@link Browser} to each parameter that asks for one. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    /** A busy build machine is slow; an assertion that holds is seen at once all the same. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final Path PICTURES = Path.of("target", "browser-tests");
    private static final List<String> SANDBOXED = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<Browser> open = new ArrayList<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("de-DE");
        Browser browser = new Browser(
                chromium().newContext(options), "http://localhost:" + port, application.getBean(TestUsers.class));
        open.add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        Files.createDirectories(PICTURES);
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        for (int i = 0; i < open.size(); i++) {
            open.get(i).close(PICTURES.resolve(name + "-" + (i + 1) + ".png"));
        }
        open.clear();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed())
                            .setArgs(SANDBOXED));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    private static Path installed() {
        String named = System.getenv("CHROME_BIN");
        return Stream.concat(
                        Stream.ofNullable(named).map(Path::of),
                        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                                        .map(dir -> Path.of(dir, name))))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install the package chromium or set CHROME_BIN to a browser"));
    }
}
