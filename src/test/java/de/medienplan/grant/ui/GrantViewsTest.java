package de.medienplan.grant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.Table;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Status;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

class GrantViewsTest extends ViewTest {

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
    @WithMockUser(roles = {"PLANNING", "READER"})
    void planning_sees_what_is_forfeited_with_a_sum_that_checks_itself_and_imports_nothing() {
        navigate(ForfeitureView.class);
        assertThat($(ChartPanel.class).exists()).isTrue();
        assertThat($(Status.class).all())
                .extracting(Status::getText)
                .anyMatch(text -> text.startsWith("Probe: Termine"));
        assertThat(test($(Grid.class).first()).size()).isEqualTo(102);

        navigate(ApplicationsView.class);
        assertThat($(Button.class).withText("Importieren").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void finance_finds_templates_and_an_import_that_waits_for_a_file() {
        navigate(ApplicationsView.class);
        assertThat($(Button.class).withText("Importieren").exists()).isTrue();
        navigate(ApplicationImportView.class);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Leere Vorlage (CSV)", "Leere Vorlage (Excel)");
        assertThat($(Button.class).withText("Import bestätigen").first().isEnabled())
                .isFalse();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void sharing_out_says_nothing_of_base_amounts_where_no_school_has_one() {
        assertThat(navigate(SharesView.class).getElement().getTextRecursively()).doesNotContain("Sockel");
        assertThat($(ShareGrid.class).first().table("").columns())
                .extracting(Table.Column::heading)
                .contains("Vorschlag")
                .doesNotContain("Sockelbetrag", "Zusammen");
    }
}
