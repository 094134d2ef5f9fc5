package de.medienplan.school.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import de.medienplan.identity.Role;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserTest
class SchoolsJourneyTest {

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private static void shot(Browser browser, String name) {
        if (System.getenv("SHOTS") != null) {
            browser.page().waitForTimeout(700);
            browser.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getenv("SHOTS"), name + ".png")));
        }
    }

    private static Locator button(Browser browser, String text) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator field(Browser browser, String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void loadExample(Browser browser) {
        browser.open("schulen");
        shot(browser, "1-empty");
        button(browser, "Beispiel laden: Hannover, „Drucksache 1000/2020“").click();
        assertThat(browser.page().getByText("105 Schulen geladen")).isVisible();
    }

    private static Locator cell(Browser browser, String text) {
        return browser.page().locator("vaadin-grid-cell-content").getByText(text, EXACTLY);
    }

    @Test
    void from_the_empty_register_to_an_edited_school_that_a_link_brings_back(Browser anna) {
        anna.signIn("anna", Role.PLANNING);
        loadExample(anna);
        shot(anna, "2-list");
        field(anna, "Nummer, Name, Ort …").fill("Goethe");
        assertThat(anna.page()).hasURL(Pattern.compile(".*suche=Goethe.*"));
        shot(anna, "3-filtered");
        cell(anna, "GY Goetheschule").click();
        assertThat(field(anna, "Auszustattende Räume")).hasValue("42");
        shot(anna, "4-detail");
        field(anna, "Auszustattende Räume").fill("-1");
        field(anna, "PLZ").fill("123");
        button(anna, "Speichern").click();
        assertThat(anna.page().getByText("Erwartet werden fünf Ziffern.").first())
                .isVisible();
        shot(anna, "5-invalid");
        field(anna, "PLZ").fill("30159");
        field(anna, "Auszustattende Räume").fill("43");
        button(anna, "Speichern").click();
        assertThat(anna.page().getByText("„GY Goetheschule“ ist gespeichert.")).isVisible();
        anna.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Verlauf"))
                .click();
        assertThat(anna.page().getByText("Auszustattende Räume: 42 → 43")).isVisible();
        shot(anna, "6-history");
        anna.page().reload();
        assertThat(field(anna, "Auszustattende Räume")).hasValue("43");
        Assertions.assertThat(anna.page().url()).contains("schule=");
        anna.width(400);
        shot(anna, "7-detail-400");
        Assertions.assertThat(anna.overflow()).isLessThanOrEqualTo(0);
        anna.open("schulen");
        shot(anna, "8-list-400");
        Assertions.assertThat(anna.overflow()).isLessThanOrEqualTo(0);
        anna.width(1440);
        anna.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shot(anna, "13-dark");
        Assertions.assertThat(anna.troubles()).isEmpty();
    }

    @Test
    void two_people_edit_one_school_and_nobody_loses_anything(Browser anna, Browser bernd) {
        anna.signIn("anna", Role.PLANNING);
        bernd.signIn("bernd", Role.PLANNING);
        loadExample(anna);
        anna.open("schulen?schule=H-066");
        bernd.open("schulen?schule=H-066");
        field(anna, "Auszustattende Räume").fill("44");
        field(bernd, "Auszustattende Räume").fill("45");
        field(bernd, "Straße").fill("Franz-Mundstock-Weg");
        button(anna, "Speichern").click();
        assertThat(anna.page().getByText("ist gespeichert")).isVisible();
        button(bernd, "Speichern").click();
        assertThat(bernd.page().getByText("Inzwischen geändert")).isVisible();
        shot(bernd, "9-conflict");
        button(bernd, "So speichern").click();
        assertThat(bernd.page().getByText("ist gespeichert")).isVisible();
        anna.page().reload();
        assertThat(field(anna, "Auszustattende Räume")).hasValue("45");
        assertThat(field(anna, "Straße")).hasValue("Franz-Mundstock-Weg");
    }

    @Test
    void unsaved_input_is_guarded(Browser anna) {
        anna.signIn("anna", Role.PLANNING);
        loadExample(anna);
        anna.open("schulen?schule=H-066");
        field(anna, "Straße").fill("Neue Straße 1");
        field(anna, "PLZ").focus();
        anna.page().getByText("Schulformen").first().click();
        assertThat(anna.page().getByText("Ihre Eingaben sind noch nicht gespeichert."))
                .isVisible();
        button(anna, "Weiter bearbeiten").click();
        assertThat(field(anna, "Straße")).hasValue("Neue Straße 1");
    }

    @Test
    void a_file_is_previewed_corrected_and_imported_and_what_is_shown_can_be_taken_away(Browser anna)
            throws IOException {
        anna.signIn("anna", Role.PLANNING);
        loadExample(anna);
        anna.open("schulen/import");
        upload(anna, "schulen.csv", "Schulnummer;Name;Schulform;Räume\n67001;=Neue Schule;GS;zwölf\nH-001;;;99\n");
        assertThat(anna.page().getByText("Erwartet wird eine ganze Zahl ab 0")).isVisible();
        assertThat(button(anna, "Import bestätigen")).isDisabled();
        shot(anna, "10-import-fault");
        anna.width(400);
        shot(anna, "10-import-400");
        anna.width(1440);
        anna.page().reload();
        upload(anna, "schulen.csv", "Schulnummer;Name;Schulform;Räume\n67001;=Neue Schule;GS;12\nH-001;;;99\n");
        anna.page().getByText("Geändert (1)").waitFor();
        shot(anna, "11-import-ok");
        button(anna, "Import bestätigen").click();
        assertThat(anna.page().getByText("4. Ergebnis")).isVisible();
        shot(anna, "11-import-result");
        button(anna, "Zurück zu den Schulen").click();
        field(anna, "Nummer, Name, Ort …").fill("67001");
        assertThat(anna.page()).hasURL(Pattern.compile(".*suche=67001.*"));
        Download csv = anna.page()
                .waitForDownload(() -> anna.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        String text = Files.readString(csv.path(), StandardCharsets.UTF_8);
        Assertions.assertThat(text.lines()).hasSize(3);
        Assertions.assertThat(text).contains("67001;'=Neue Schule;GS");
        anna.open("schulformen");
        shot(anna, "12-types");
    }

    private static void upload(Browser browser, String name, String content) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
