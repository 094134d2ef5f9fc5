package de.medienplan.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.budget.BudgetLaws;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PdfFile;
import de.medienplan.exporting.WordFile;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** What the city says of itself stands where it is named, in the words of its own budget and its own state's law. */
@DatabaseTest
@WithMockUser(roles = {"PLANNING", "READER"})
class CityProfileTest {

    @Autowired
    CityProfile city;

    @Autowired
    CityEmblem emblem;

    @Autowired
    BudgetLaws laws;

    @ParameterizedTest
    @CsvSource({
        "2026, Haushaltsjahr 2026",
        "2027, Haushaltsjahr 2027 (Doppelhaushalt 2027/2028)",
        "2028, Haushaltsjahr 2028 (Doppelhaushalt 2027/2028)",
        "2029, Haushaltsjahr 2029 (Doppelhaushalt 2029/2030)"
    })
    void a_double_budget_is_named_with_both_years_from_its_first_on(int year, String name) {
        assertThat(Texts.german(city.budgetYear(year))).isEqualTo("Haushaltsjahr " + year);
        enter(CityFact.DOUBLE_BUDGET, "2027");
        assertThat(Texts.german(city.budgetYear(year))).isEqualTo(name);
    }

    @Test
    void the_portal_is_an_address_that_a_browser_can_open_and_nothing_else() {
        enter(CityFact.PORTAL, "schulportal.bonn.de/start");
        assertThat(city.portal()).contains("https://schulportal.bonn.de/start");
        enter(CityFact.PORTAL, "http://portal.example.org:8080");
        assertThat(city.portal()).contains("http://portal.example.org:8080");
        for (String wrong : new String[] {"javascript:alert(1)", "unser Portal", "portal", "https://a b.de"}) {
            assertThatThrownBy(() -> enter(CityFact.PORTAL, wrong)).isInstanceOf(UserException.class);
        }
    }

    @Test
    void the_law_of_carrying_over_is_that_of_the_state_and_none_where_it_is_not_known() {
        enter(CityFact.STATE, "NI");
        assertThat(Texts.german(laws.carryOvers())).contains("§ 20 KomHKVO");
        assertThat(Texts.german(laws.commitments())).contains("§ 119 NKomVG");
        enter(CityFact.STATE, "NW");
        assertThat(Texts.german(laws.carryOvers())).contains("§ 22 KomHVO NRW");
        assertThat(Texts.german(laws.commitments())).doesNotContain("§");
        enter(CityFact.STATE, "SH");
        assertThat(Texts.german(laws.carryOvers())).startsWith("Übertragbar:").doesNotContain("§");
    }

    @Test
    void a_coat_of_arms_is_made_anew_from_its_pixels_and_stands_on_papers() throws IOException {
        byte[] file = picture(800, 1_000, "jpg");
        emblem.store(file);
        byte[] png = emblem.png().orElseThrow();
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(kept.getHeight()).isEqualTo(320);
        assertThat(kept.getWidth()).isEqualTo(256);

        Paper paper = new Paper.Builder("Titel").emblem(png).paragraph("Text").build();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.write(paper, Locale.GERMANY)))) {
            assertThat(word.getAllPictures()).hasSize(1);
        }
        assertThat(new String(PdfFile.write(paper, Locale.GERMANY), StandardCharsets.ISO_8859_1))
                .contains("/Subtype/Image");
        emblem.remove();
        assertThat(emblem.png()).isEmpty();
    }

    @Test
    void no_other_file_is_taken_for_a_coat_of_arms() throws IOException {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> emblem.store(page)).isInstanceOf(UserException.class);
        byte[] cut = Arrays.copyOf(picture(100, 100, "png"), 60);
        assertThatThrownBy(() -> emblem.store(cut)).isInstanceOf(UserException.class);
        byte[] large = picture(4_001, 10, "png");
        assertThatThrownBy(() -> emblem.store(large)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> emblem.store(new byte[CityEmblem.MOST_BYTES + 1]))
                .isInstanceOf(UserException.class);
        assertThat(emblem.png()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_the_coat_of_arms_and_do_not_change_it() throws IOException {
        byte[] file = picture(10, 10, "png");
        assertThatThrownBy(() -> emblem.store(file)).isInstanceOf(AccessDeniedException.class);
        assertThat(emblem.png()).isEmpty();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private void enter(CityFact fact, String text) {
        CityRow row = city.all().stream()
                .filter(one -> one.code() == fact)
                .findFirst()
                .orElseThrow();
        city.save(row.with(text, "Test", LocalDate.of(2026, 12, 1)));
    }
}
