package de.medienplan.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import de.medienplan.identity.Role;
import de.medienplan.identity.TestUsers;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser. */
public final class Browser {

    private final BrowserContext context;
    private final String address;
    private final TestUsers users;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Browser(BrowserContext context, String address, TestUsers users) {
        this.context = context;
        this.address = address;
        this.users = users;
        this.page = context.newPage();
        page.onPageError(troubles::add);
    }

    public Page page() {
        return page;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Script errors seen so far. */
    public List<String> troubles() {
        return troubles;
    }

    /** Creates an account with these roles, signs in with it and waits for the shell. */
    public Browser signIn(String name, Role... roles) {
        String password = users.create(name, roles);
        open("login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(
                url -> !url.endsWith("/login"), new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return open("kennwort");
    }

    public Browser open(String path) {
        page.navigate(address + "/" + path);
        page.locator("vaadin-app-layout, vaadin-login-form")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    /** A phone's width and back. */
    public Browser width(int pixels) {
        page.setViewportSize(pixels, 900);
        return this;
    }

    /** How many pixels the page is wider than the window; more than none is a broken layout. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Serious barriers that a machine can find (axe, WCAG 2.1 A and AA), each with where it is. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    void close(java.nio.file.Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        context.close();
    }
}
