package de.medienplan.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.Table;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class SchoolsViewTest extends ViewTest {

    @Autowired
    HannoverExample example;

    @BeforeEach
    void loadSchools() {
        SignedIn.during("anna", "PLANNING", example::load);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_schools_but_no_way_to_change_them() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        navigate(SchoolsView.class);
        assertThat($(Button.class).withText("Schule anlegen").exists()).isFalse();
        assertThat(test($(SchoolGrid.class).single()).size()).isEqualTo(105);
    }

    @Test
    @WithMockUser(roles = {"PLANNING", "READER"})
    void what_is_exported_is_what_is_shown() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        navigate(SchoolsView.class);
        SchoolGrid grid = $(SchoolGrid.class).single();
        grid.showColumns(List.of(SchoolColumn.NAME, SchoolColumn.PUPILS));
        grid.sortBy("PUPILS-desc");
        Table table = grid.table(Locale.GERMANY);
        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Name", "Schuljahr", "Schülerzahl", "Synthetische Werte");
        assertThat(table.rows()).hasSize(105);
        List<?> biggest = table.rows().getFirst();
        assertThat(biggest.get(0)).isEqualTo("IGS Hannover-Stöcken");
        assertThat(biggest.get(2)).isEqualTo(1072);
        assertThat(biggest.get(3)).isEqualTo("Schülerzahl");
        assertThat(table.totals().get(2)).isEqualTo(46_339L);
    }
}
