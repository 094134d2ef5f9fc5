package de.medienplan.budget.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.medienplan.identity.Role;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class BudgetJourneyTest {

    @Test
    void finance_enters_a_remainder_is_refused_with_the_reason_and_prints_the_cost_table(Browser fritz) {
        fritz.signIn("fritz", Role.FINANCE).open("haushalt?reiter=2");
        Page page = fritz.page();
        button(page, "Haushaltsrest anlegen").click();
        Locator form = page.locator("vaadin-dialog");
        fill(form, "Aus Jahr", "2021");
        fill(form, "In Jahr", "2024");
        fill(form, "Betrag", "100000");
        form.getByLabel("Grund", new Locator.GetByLabelOptions().setExact(true)).fill("Lieferung verzögert");
        form.getByLabel("Quelle", new Locator.GetByLabelOptions().setExact(true))
                .fill("Beschluss");
        noSuchDay(form, page);
        button(page, "Speichern").click();
        assertThat(page.getByText("verfällt die Ermächtigung mit Ablauf von 2023"))
                .isVisible();

        fill(form, "In Jahr", "2022");
        button(page, "Speichern").click();
        assertThat(page.getByText("Lieferung verzögert")).isVisible();

        fritz.open("kostentabelle");
        assertThat(page.getByText("-3.394.508,00").first()).isVisible();
        Assertions.assertThat(fritz.barriers())
                .filteredOn(barrier -> !barrier.contains("vaadin-tabs"))
                .isEmpty();
        Assertions.assertThat(
                        page.waitForDownload(() -> button(page, "Drucken (PDF)").click())
                                .suggestedFilename())
                .endsWith(".pdf");
        fritz.width(400);
        Assertions.assertThat(fritz.overflow()).isLessThanOrEqualTo(0);
        Assertions.assertThat(fritz.troubles()).isEmpty();
    }

    /** As it is typed: click, keys, Tab; refused at the field at once. */
    private static void noSuchDay(Locator form, Page page) {
        Locator day = form.getByLabel("Begonnen am", new Locator.GetByLabelOptions().setExact(true));
        day.click();
        day.pressSequentially("31.02.2026");
        day.press("Tab");
        assertThat(page.getByText("Kein Datum. Schreiben Sie zum Beispiel 16.05.2023.")
                        .first())
                .isVisible();
        day.fill("");
        day.press("Tab");
    }

    private static void fill(Locator form, String label, String value) {
        Locator field = form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.press("Tab");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
