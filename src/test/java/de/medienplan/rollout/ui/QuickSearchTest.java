package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.QuickEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Ctrl+K finds any screen, school and plan that the user may open. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class QuickSearchTest extends ViewTest {

    @Autowired
    Plans plans;

    @Autowired
    Schools schools;

    @Autowired
    ApplicationContext context;

    @Test
    void a_school_a_plan_and_a_screen_are_found_by_parts_of_their_names_and_opened() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMANY);
        StoredPlan plan = plans.get(TestPlans.ofRegister(context));
        SchoolRow school = schools.active().get(5);
        navigate(DecisionsView.class);

        assertThat(found(school.name().toUpperCase(Locale.ROOT))).contains(school.name());
        assertThat(found("plan " + plan.scenario().name())).contains(Names.plan(plan.row()));
        assertThat(found("beschl planung")).contains("Beschlüsse");
        assertThat(found("gibt es nicht")).isEmpty();
        assertThat($(Paragraph.class, $(Dialog.class).single())
                        .withText("Nichts gefunden.")
                        .exists())
                .isTrue();

        found(school.name());
        test(search()).selectItem(school.name());
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("schulen?schule=" + school.number());
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "rosa", roles = "READER")
    void nobody_finds_what_they_may_not_open() {
        UI.getCurrent().setLocale(Locale.UK);
        navigate(DecisionsView.class);

        assertThat(found("Screen")).contains("Plan", "Schools").doesNotContain("Users", "Applications");
    }

    private List<String> found(String words) {
        ComboBox<QuickEntry> box = search();
        test(box).setFilter(words);
        return test(box).getSuggestions();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<QuickEntry> search() {
        if (!$(Dialog.class).exists()) {
            test($(Button.class).withId("quick-search").single()).click();
        }
        return $(ComboBox.class, $(Dialog.class).single()).single();
    }
}
