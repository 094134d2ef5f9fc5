package de.medienplan.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitUntilState.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SignInJourneyTest {

    @Autowired
    TestUsers users;

    @Test
    void an_administrator_creates_an_account_whose_owner_chooses_a_password_at_the_first_sign_in(
            Browser administrator, Browser kim) {
        administrator.signIn("chef", Role.ADMIN).open("benutzer");
        Page page = administrator.page();
        page.getByText("Neues Konto").click();
        textbox(page, "Benutzername").fill("kim");
        textbox(page, "Name").fill("Kim Beispiel");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Finanzen"))
                .check();
        page.locator("vaadin-dialog vaadin-button").getByText("Speichern").click();
        String handedOut = textbox(page, "Kennwort").inputValue();

        kim.open("login");
        signIn(kim.page(), "kim", handedOut);
        kim.page().waitForURL(url -> !url.endsWith("/login"), new Page.WaitForURLOptions().setWaitUntil(COMMIT));
        kim.open("kennwort");

        assertThat(kim.page().getByRole(AriaRole.HEADING, heading("Kennwort ändern")))
                .isVisible();
        kim.page().getByLabel("Bisheriges Kennwort").fill(handedOut);
        Locator chosen = kim.page().locator("vaadin-password-field input");
        chosen.nth(1).fill("vier Wörter sind gut");
        chosen.nth(2).fill("vier Wörter sind gut");
        kim.page().getByText("Kennwort ändern").last().click();
        assertThat(kim.page().getByText("Das Kennwort ist geändert.")).isVisible();
        assertThat(kim.troubles()).isEmpty();
    }

    @Test
    void a_wrong_password_is_told_without_telling_which_part_was_wrong(Browser browser) {
        users.create("kim", Role.READER);
        browser.open("login");
        signIn(browser.page(), "kim", "falsch");
        assertThat(browser.page().getByText("Benutzername oder Kennwort stimmt nicht."))
                .isVisible();
        browser.open("login");
        signIn(browser.page(), "niemand", "falsch");
        assertThat(browser.page().getByText("Benutzername oder Kennwort stimmt nicht."))
                .isVisible();
    }

    @Test
    void pages_of_administrators_are_closed_to_readers_and_every_page_to_strangers(Browser reader, Browser stranger) {
        reader.signIn("leser", Role.READER);
        APIResponse denied = reader.page().request().get(reader.address() + "/benutzer");
        assertThat(denied.text()).doesNotContain("chef");
        reader.page().navigate(reader.address() + "/benutzer");
        assertThat(reader.page().getByText("Neues Konto")).hasCount(0);

        stranger.page().navigate(stranger.address() + "/benutzer");
        assertThat(stranger.page().locator("vaadin-login-form")).isVisible();
    }

    @Test
    void sign_in_gives_a_new_session_and_pages_carry_strict_headers(Browser browser) {
        browser.open("login");
        String before = session(browser);
        users.create("kim", Role.READER);
        browser.signIn("jo", Role.READER);
        assertThat(session(browser)).isNotEqualTo(before);
        var headers =
                browser.page().request().get(browser.address() + "/kennwort").headers();
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(headers).containsKey("referrer-policy");
    }

    @Test
    void a_role_that_is_taken_is_gone_at_once_and_not_at_the_next_sign_in(Browser administrator, Browser kim) {
        kim.signIn("kim", Role.FINANCE).open("verfall");
        assertThat(kim.page().getByRole(AriaRole.HEADING, heading("Verfall")).first())
                .isVisible();
        administrator.signIn("chef", Role.ADMIN).open("benutzer");
        administrator.page().getByText("kim", exactly()).first().click();
        checkbox(administrator, "Finanzen").uncheck();
        checkbox(administrator, "Lesen").check();
        administrator
                .page()
                .locator("vaadin-dialog vaadin-button")
                .getByText("Speichern")
                .click();
        assertThat(administrator.page().getByText("Das Konto kim ist gespeichert."))
                .isVisible();

        kim.page().navigate(kim.address() + "/schulen");

        assertThat(kim.page().locator("vaadin-login-form")).isVisible();
        administrator.open("benutzer/verlauf");
        assertThat(administrator.page().getByText("Finanzen").first()).isVisible();
    }

    private static Locator checkbox(Browser browser, String name) {
        return browser.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String session(Browser browser) {
        return browser.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("MEDIENPLAN"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private static Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
