package de.medienplan.subsidy.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.SampleCases;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.TestSchool;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the list over a case and its reasoning to the payment, and what those without the role meet. */
@BrowserTest
@OnDay("2026-01-20")
class SubsidyJourneyTest {

    @Autowired
    SubsidyCases cases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_case() {
        SignedIn.as("sina", "SUBSIDY");
        SchoolId school = TestSchool.add(jdbc, "90001", "Goetheschule");
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2035-07-31")));
        SignedIn.out();
    }

    @Test
    void a_case_is_understood_and_paid_once(Browser browser) {
        browser.signIn("sina", Role.SUBSIDY).open("zuschuesse");
        Page page = browser.page();
        page.locator("vaadin-grid-cell-content").getByText("AZ-1").click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.TAB, new Page.GetByRoleOptions().setName("Berechnung"))
                .click();
        assertThat(page.getByText("kaufmännisch auf den Cent gerundet: Stadt 7,20 €")
                        .first())
                .isVisible();

        browser.open("zuschuesse/zahlungen");
        button(page, "Monat zahlen").click();
        page.locator("vaadin-confirm-dialog").getByText("zahlen", new Locator.GetByTextOptions().setExact(false));
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.getByText("Monatslauf").first()).isVisible();
        assertThat(jdbc.sql("SELECT count(*) FROM subsidy.payment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    void an_administrator_does_not_get_there_by_address(Browser browser) {
        browser.signIn("root", Role.ADMIN);
        browser.page().navigate(browser.address() + "/zuschuesse?fall=1");
        browser.page().waitForLoadState();
        assertThat(browser.page().locator("body")).not().containsText("AZ-1");
        assertThat(browser.page()
                        .locator("vaadin-side-nav-item")
                        .getByText("Zuschüsse", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(text));
    }
}
