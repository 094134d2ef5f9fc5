package de.medienplan.school.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.medienplan.identity.Role;
import de.medienplan.testing.Browser;
import de.medienplan.testing.BrowserTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The steps that every import shares, walked with a workbook whose list stands on the second sheet below a title. */
@BrowserTest
class ImportWizardJourneyTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void the_list_is_found_its_columns_are_mapped_and_the_next_file_needs_no_mapping(Browser anna) throws IOException {
        anna.signIn("anna", Role.PLANNING);
        anna.open("schulen/import");
        upload(anna);
        assertThat(field(anna, "Tabellenblatt")).hasValue("Liste");
        assertThat(field(anna, "Zeile mit den Überschriften"))
                .hasValue("Zeile 3: Schulnummer · Einrichtung · Schulform ·…");
        assertThat(anna.page().getByText("2 Spalten der Datei werden nicht verwendet: Einrichtung, Beamer"))
                .isVisible();
        field(anna, "Name").fill("Einrichtung");
        anna.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Einrichtung"))
                .click();
        field(anna, "Name").press("Escape");
        assertThat(anna.page().getByText("z. B. Nordschule · Südschule")).isVisible();
        assertThat(anna.page().getByText("Eine Spalte der Datei wird nicht verwendet: Beamer"))
                .isVisible();
        shot(anna, "wizard-preview-1440");
        anna.width(400);
        shot(anna, "wizard-preview-400");
        Assertions.assertThat(anna.overflow()).isLessThanOrEqualTo(0);
        anna.width(1440);
        button(anna, "Import bestätigen");
        assertThat(anna.page().getByText("4. Ergebnis")).isVisible();
        shot(anna, "wizard-result-1440");
        upload(anna);
        assertThat(anna.page().getByText("z. B. Nordschule · Südschule")).isVisible();
        assertThat(anna.page().getByText("Unverändert (2)")).isVisible();
        Assertions.assertThat(anna.troubles()).isEmpty();
    }

    private static com.microsoft.playwright.Locator field(Browser browser, String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void button(Browser browser, String text) {
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .click();
    }

    private static void shot(Browser browser, String name) {
        if (System.getenv("SHOTS") != null) {
            browser.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getenv("SHOTS"), name + ".png")));
        }
    }

    private static void upload(Browser browser) throws IOException {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("liste.xlsx", EXCEL, workbook()));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            row(workbook.createSheet("Hinweise"), 0, "Stand Oktober 2026");
            XSSFSheet list = workbook.createSheet("Liste");
            row(list, 0, "Verzeichnis der Schulen");
            row(list, 2, "Schulnummer", "Einrichtung", "Schulform", "Beamer");
            row(list, 3, "67001", "Nordschule", "GS", "3");
            row(list, 4, "67002", "Südschule", "GS", "");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
