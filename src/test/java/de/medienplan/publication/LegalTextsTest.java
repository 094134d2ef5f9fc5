package de.medienplan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What everybody must find, as the operator wrote it. */
@WithAnonymousUser
class LegalTextsTest extends ViewTest {

    @Autowired
    LegalTexts texts;

    @Test
    void everybody_reads_what_an_administrator_wrote_as_text_and_nobody_else_writes() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        UI.getCurrent().navigate("barrierefreiheit");
        assertThat(paragraphs()).anyMatch(line -> line.contains("WCAG 2.1"));

        assertThatThrownBy(() -> texts.write(LegalPage.IMPRINT, Locale.GERMANY, "x"))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.during(
                "ada",
                "ADMIN",
                () -> texts.write(LegalPage.IMPRINT, Locale.GERMANY, "Stadt Beispiel\n\n<b>Rathaus</b>"));

        UI.getCurrent().navigate("impressum");
        assertThat(paragraphs()).containsExactly("Stadt Beispiel", "<b>Rathaus</b>");
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
