package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CellEdit;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.Table;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class DeviceViewsTest extends ViewTest {

    @Autowired
    HannoverExample example;

    @BeforeEach
    void load_schools() {
        SignedIn.during("anna", "PLANNING", example::load);
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_every_list_and_no_way_to_change_it() {
        for (Class<? extends Component> view :
                List.of(CountsView.class, StockView.class, TargetsView.class, CategoriesView.class, PilotView.class)) {
            navigate(view);
            Stream.of("Einlesen", "Lieferung erfassen", "Neue Regel", "Neue Kategorie")
                    .forEach(text -> assertThat($(Button.class).withText(text).exists())
                            .as(view.getSimpleName() + " " + text)
                            .isFalse());
        }
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void what_is_exported_is_what_is_shown_with_totals() {
        navigate(CountsView.class);
        CountGrid grid = $(CountGrid.class).single();
        Table table = grid.table("Gerätezahlen");
        assertThat(table.rows()).hasSize(105);
        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .startsWith("Schule", "Nr.", "Schulform", "SuS Eltern")
                .endsWith("Summe", "Hinweis");
        assertThat(table.totals().getFirst()).isEqualTo("Summe");
        int total = grid.rows().stream().mapToInt(EditableCounts::total).sum();
        assertThat(table.totals().get(table.columns().size() - 2).toString()).isEqualTo(String.valueOf(total));
    }

    @Test
    @WithMockUser(roles = {"SUPPORT", "READER"})
    void typing_into_a_row_knows_what_changed_and_how_to_take_it_back() {
        navigate(CountsView.class);
        EditableCounts typed =
                new EditableCounts($(CountGrid.class).single().rows().getFirst().row());
        CategoryId category = typed.row().amounts().keySet().iterator().next();
        Integer seen = typed.get(category);
        typed.set(category, 777);
        assertThat(typed.edits()).extracting(CellEdit::seen, CellEdit::typed).containsExactly(tuple(seen, 777));
        assertThat(typed.undo()).extracting(CellEdit::seen, CellEdit::typed).containsExactly(tuple(777, seen));
    }
}
