package de.medienplan.rollout.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.medienplan.identity.Role;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class PlanningJourneyTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Test
    void from_the_empty_start_page_to_a_plan_changed_by_hand(Browser paula) {
        paula.signIn("paula", Role.PLANNING).open("");
        Page page = paula.page();
        button(page, "Beispiel laden: Hannover, „Drucksache 1000/2020“").click();
        assertThat(page.getByText("heute bestehende")).isVisible(PATIENTLY);

        createScenarioFromTheRegister(paula);
        planForSeconds(paula, 5);
        page.locator("vaadin-grid a").first().click();
        assertThat(page.locator("mp-gantt .row").first()).isVisible(PATIENTLY);
        Assertions.assertThat(paula.barriers())
                .filteredOn(PlanningJourneyTest::isOurs)
                .isEmpty();

        page.locator("mp-gantt .row .bar")
                .first()
                .locator("xpath=ancestor::*[contains(@class,'row')]")
                .click();
        assertThat(page.getByText("Verschieben und festlegen")).isVisible();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.getByText("Eine Schule verschoben – noch nicht gespeichert"))
                .isVisible();
        button(page, "Als Variante speichern").click();
        page.locator("vaadin-dialog vaadin-text-field input").fill("Von Hand");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Von Hand")))
                .isVisible();

        paula.width(400);
        Assertions.assertThat(paula.overflow()).isLessThanOrEqualTo(0);
        Assertions.assertThat(paula.troubles()).isEmpty();
    }

    /** Vaadin's tabs keep their tabs in a slot of the shadow tree, where this rule of axe does not find them. */
    private static boolean isOurs(String barrier) {
        return !barrier.startsWith("aria-required-children") || !barrier.contains("vaadin-tabs");
    }

    private static void createScenarioFromTheRegister(Browser paula) {
        paula.open("szenarien");
        Page page = paula.page();
        page.getByLabel("Stichtag").fill("15.05.2020");
        page.getByLabel("Stichtag").press("Enter");
        page.locator("#create").click();
        assertThat(page.getByLabel("Erstes Quartal")).hasValue("Q3 2020");
        assertThat(page.getByText(Pattern.compile("\\d+ Schulen mit zusammen"))).isVisible();
        page.locator("vaadin-dialog vaadin-text-field input").first().fill("Mein Ausbau");
        page.locator("vaadin-dialog vaadin-button")
                .getByText("Szenario anlegen")
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mein Ausbau")))
                .isVisible(PATIENTLY);
    }

    private static void planForSeconds(Browser paula, int seconds) {
        paula.open("planung");
        Page page = paula.page();
        page.getByLabel("Rechenzeit").fill(Integer.toString(seconds));
        page.getByLabel("Rechenzeit").press("Tab");
        page.locator("#plan").click();
        assertThat(page.locator(".mp-run")).isVisible(PATIENTLY);
        assertThat(page.locator("vaadin-grid").getByText("fertig")).isVisible(PATIENTLY);
    }

    @Test
    void a_faulty_file_is_refused_with_its_place_and_a_good_one_opens(Browser paula) {
        paula.signIn("paula", Role.PLANNING).open("szenarien");
        Page page = paula.page();
        upload(page, "{\"format\":\"medienplan-scenario/1\",\"name\":\"x\",\"periods\":[]}");
        assertThat(page.getByText(Pattern.compile("nicht verwendbar.*\\$"))).isVisible(PATIENTLY);
        assertThat(page.getByText("Noch kein Szenario")).isVisible();
    }

    private static void upload(Page page, String json) {
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("szenario.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
