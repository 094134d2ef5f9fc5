package de.medienplan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.medienplan.school.HannoverExample;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FormDialog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

class SupportViewsTest extends ViewTest {

    private static final List<String> LISTS = List.of(
            "support-kapazitaet?reiter=0",
            "support-kapazitaet?reiter=1",
            "support-kapazitaet?reiter=2",
            "support-kapazitaet?reiter=3",
            "support-zustaendigkeiten?reiter=0",
            "support-kennzahlen?reiter=0",
            "support-kennzahlen?reiter=1",
            "support-kennzahlen?reiter=3",
            "support-kennzahlen?reiter=4");

    @Autowired
    HannoverExample example;

    @Autowired
    Staffing staffing;

    @Test
    @WithMockUser(roles = "READER")
    void without_devices_the_screen_of_need_says_what_to_do_first() {
        open("supportbedarf", Locale.GERMANY);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(roles = {"READER", "SUPPORT"})
    void every_tab_opens_in_both_languages_without_a_text_missing() {
        load();
        Map<String, Integer> tabs = Map.of(
                "supportbedarf", 6, "support-kapazitaet", 4, "support-zustaendigkeiten", 2, "support-kennzahlen", 5);
        for (Locale locale : List.of(Locale.GERMANY, Locale.ENGLISH)) {
            tabs.forEach((route, count) -> {
                for (int tab = 0; tab < count; tab++) {
                    open(route + "?reiter=" + tab, locale);
                    String page = UI.getCurrent().getElement().getTextRecursively();
                    assertThat(page).as("%s, tab %d, %s", route, tab, locale).doesNotContain("!support", "support.");
                }
            });
        }
    }

    @Test
    @WithMockUser(roles = {"READER", "SUPPORT"})
    void a_click_on_a_line_opens_its_form_and_saving_it_unchanged_is_fine() {
        load();
        for (String path : LISTS) {
            open(path, Locale.GERMANY);
            test($(Grid.class).first()).clickRow(0);
            FormDialog<?> dialog = $(FormDialog.class).single();
            test($(Button.class, dialog).withText("Speichern").single()).click();
            assertThat($(FormDialog.class).exists()).as(path).isFalse();
        }
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_get_forms_that_cannot_be_saved_and_no_button_to_add() {
        load();
        open("support-kapazitaet?reiter=0", Locale.GERMANY);
        assertThat($(Button.class).withText("Neue Einheit").exists()).isFalse();
        test($(Grid.class).first()).clickRow(0);
        assertThat($(Button.class, $(FormDialog.class).single())
                        .withText("Speichern")
                        .exists())
                .isFalse();
    }

    @Test
    @WithMockUser(
            username = "svenja",
            roles = {"READER", "SUPPORT"})
    void who_saves_late_reads_what_the_other_one_changed_and_may_then_save_on_top() {
        load();
        open("support-kapazitaet?reiter=0", Locale.GERMANY);
        test($(Grid.class).first()).clickRow(0);
        UnitRow seen = staffing.units().getFirst();
        staffing.save(
                new UnitRow(seen.id(), seen.version(), seen.code(), "Netze", seen.task(), seen.note(), seen.assumed()));

        FormDialog<?> dialog = $(FormDialog.class).single();
        test($(TextField.class, dialog).withCaption("Bezeichnung").single()).setValue("Netz und Server");
        test($(Button.class, dialog).withText("Speichern").single()).click();
        ConflictDialog<?> conflict = $(ConflictDialog.class).single();
        String told = conflict.getElement().getTextRecursively();
        assertThat(told).contains("Bezeichnung", "Netze", "Netz und Server", "svenja");
        assertThat(staffing.units().getFirst().name()).isEqualTo("Netze");

        test($(Button.class, conflict).withText("So speichern").single()).click();
        assertThat(staffing.units().getFirst().name()).isEqualTo("Netz und Server");
    }

    private void open(String path, Locale locale) {
        UI.getCurrent().setLocale(locale);
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    private void load() {
        SecurityContext user = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SignedIn.as("anna", "PLANNING", "SUPPORT");
        example.load();
        SecurityContextHolder.setContext(user);
    }
}
