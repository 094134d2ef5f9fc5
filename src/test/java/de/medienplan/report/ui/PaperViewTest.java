package de.medienplan.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

class PaperViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void storePlan() {
        SecurityContext user = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SignedIn.as("paula", "PLANNING");
        TestPlans.empty(context);
        SecurityContextHolder.setContext(user);
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void finance_reads_the_draft_before_taking_it_away_in_three_formats() {
        navigate(PaperView.class);
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Antrag", "Begründung", "Risiken", "Quellen");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).containsAll(List.of("Word", "PDF", "Excel"));

        TextField title = $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Titel"))
                .findFirst()
                .orElseThrow();
        title.setValue("Fortsetzung des Medienentwicklungsplans");
        assertThat($(PaperPreview.class).first().getElement().getTextRecursively())
                .startsWith("Fortsetzung des Medienentwicklungsplans");
    }
}
