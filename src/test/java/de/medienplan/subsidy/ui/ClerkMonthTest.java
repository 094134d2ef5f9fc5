package de.medienplan.subsidy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.subsidy.PaymentFiles;
import de.medienplan.subsidy.Setting;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.subsidy.TestSchool;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ImportWizard;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.util.ReflectionTestUtils;

/** The clerk's January on the screens, with the sums computed by hand beside. */
@WithMockUser(
        username = "sina",
        roles = {"SUBSIDY", "READER"})
@OnDay("2026-01-20")
class ClerkMonthTest extends ViewTest {

    private static final String FAMILIES = """
            Aktenzeichen;Kürzel;Familie;Vertragsart;Miete im Monat / Kaufpreis;Mietbeginn;Schule;Jahrgang;Maßnahme;Anspruchsart;Anspruch ab;Anspruch bis;Geprüft am
            AZ-1;K-1;F-1;Miete;12,00;01.08.2025;90001;7;1;BuT;01.08.2025;31.07.2026;02.08.2025
            AZ-2;K-2;F-2;Miete;12,00;01.08.2025;90001;8;1;;;;
            AZ-3;K-3;F-2;Miete;12,00;01.08.2025;90001;5;1;;;;
            AZ-4;K-4;F-3;Kauf;500,00;10.01.2026;90001;6;1;BuT;01.08.2025;31.07.2026;02.08.2025
            AZ-5;K-5;F-4;Miete;12,00;01.08.2025;90001;9;1;BuT;01.08.2025;31.01.2026;02.08.2025
            """;

    @Autowired
    SubsidySettings settings;

    @Autowired
    PaymentFiles files;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_school() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        TestSchool.add(jdbc, "90001", "Goetheschule");
        settings.change(Setting.FOUR_EYES_FROM, 15, "Dienstanweisung");
    }

    @Test
    void from_a_file_of_families_over_payment_release_and_file_to_correction_reversal_and_letters() {
        take(FAMILIES);
        assertThat(count("subsidy_case")).isEqualTo(5);

        // January: BuT 60 % of 12.00 = 7.20 twice, sibling 40 % of 12.00 = 4.80; the first child and the purchase get
        // nothing
        open("zuschuesse/zahlungen", "0");
        click("Monat zahlen");
        confirm();
        assertThat(total()).isEqualByComparingTo("19.20");

        // 19.20 is above 15: somebody else releases
        openRun(0);
        clickInDialog("Freigeben");
        assertThat(count("payment_run_step")).isZero();
        SignedIn.as("resi", "SUBSIDY", "READER");
        clickInDialog("Freigeben");
        SignedIn.as("sina", "SUBSIDY", "READER");
        assertThat(steps()).containsExactly("RELEASED resi");

        // the treasury's numbers, then the file
        for (String family : List.of("F-1", "F-2", "F-3", "F-4")) {
            number(family, "500" + family.substring(2));
        }
        openRun(0);
        clickInDialog("Zahlungsdatei erstellen");
        clickInDialog("Zahlungsdatei erstellen");
        assertThat(steps()).containsExactly("RELEASED resi", "PAID_OUT sina");
        assertThat(new String(files.file(lastRun()), StandardCharsets.UTF_8))
                .contains(";5001;Zuschuss Tablet 01/2026 AZ-1;H;7,20;")
                .contains(";5002;Zuschuss Tablet 01/2026 AZ-3;H;4,80;")
                .contains(";5004;Zuschuss Tablet 01/2026 AZ-5;H;7,20;")
                .doesNotContain("AZ-4");

        // the rent rises in February: January stays; 60 % of 13.00 = 7.80, 40 % of 13.00 = 5.20; the last proof has
        // ended
        take("Aktenzeichen;Miete;Preis ab\nAZ-1;13,00;01.02.2026\nAZ-2;13,00;01.02.2026\nAZ-3;13,00;01.02.2026\n"
                + "AZ-5;13,00;01.02.2026\n");
        open("zuschuesse/zahlungen", "1");
        assertThat($(Button.class).withText("Berichtigung buchen").exists()).isFalse();
        open("zuschuesse/zahlungen", "0");
        click("Monat zahlen");
        confirm();
        assertThat(total()).isEqualByComparingTo("13.00");

        // the notice of one family had ended at New Year: January is claimed back
        take(
                "Aktenzeichen;Anspruchsart;Anspruch ab;Anspruch bis;Geprüft am\nAZ-5;BuT;01.08.2025;31.12.2025;19.01.2026\n");
        open("zuschuesse/zahlungen", "1");
        click("Berichtigung buchen");
        confirm();
        assertThat(total()).isEqualByComparingTo("-7.20");

        // February was paid too early: it is taken back before the treasury gets it, and paid anew
        openRun(1);
        clickInDialog("Lauf zurücknehmen");
        test($(TextField.class).withCaption("Grund").last()).setValue("Zu früh gezahlt");
        clickInDialog("Lauf zurücknehmen");
        assertThat(total()).isEqualByComparingTo("-13.00");
        assertThat(jdbc.sql("SELECT sum(amount) FROM subsidy.payment")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("12.00"); // 19.20 - 7.20

        // letters to those who get something
        navigate(LettersView.class);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(2);
        assertThat(files()).isEmpty();
        click("Alle ohne diesen Brief");
        assertThat(files()).hasSize(1);
    }

    private void take(String file) {
        navigate(CaseImportView.class);
        // the tester of uploads knows no subclass of them
        ReflectionTestUtils.invokeMethod(
                $(ImportWizard.class).single(), "read", "faelle.csv", file.getBytes(StandardCharsets.UTF_8));
        click("Import bestätigen");
    }

    private void number(String family, String number) {
        open("zuschuesse/zahlungen", "3");
        Grid<?> grid = $(Grid.class).first();
        for (int row = 0; row < test(grid).size(); row++) {
            if (test(grid).getCellText(row, 0).equals(family)) {
                test(grid).clickRow(row);
                break;
            }
        }
        test($(TextField.class).withCaption("Personenkonto").last()).setValue(number);
        clickInDialog("Speichern");
    }

    private void openRun(int row) {
        open("zuschuesse/zahlungen", "2");
        test($(Grid.class).first()).clickRow(row);
    }

    private List<Anchor> files() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("dynamic"))
                .filter(Anchor::isVisible)
                .toList();
    }

    private static void open(String route, String tab) {
        UI.getCurrent().navigate(route, QueryParameters.of("reiter", tab));
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void clickInDialog(String text) {
        Dialog dialog = $(Dialog.class).all().getLast();
        test($(Button.class, dialog).withText(text).first()).click();
    }

    private void confirm() {
        test($(ConfirmDialog.class).single()).confirm();
    }

    private BigDecimal total() {
        return jdbc.sql("SELECT total FROM subsidy.payment_run ORDER BY id DESC LIMIT 1")
                .query(BigDecimal.class)
                .single();
    }

    private long lastRun() {
        return jdbc.sql("SELECT max(id) FROM subsidy.payment_run")
                .query(Long.class)
                .single();
    }

    private List<String> steps() {
        return jdbc.sql("SELECT step || ' ' || actor FROM subsidy.payment_run_step ORDER BY id")
                .query(String.class)
                .list();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM subsidy." + table)
                .query(Integer.class)
                .single();
    }
}
