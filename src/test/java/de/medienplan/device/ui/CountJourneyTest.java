package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.school.SchoolRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a typed count to what is stored. */
class CountJourneyTest extends DeviceScreens {

    private static final int FIRST_CATEGORY = 3;

    @Autowired
    DeviceCounts counts;

    @Test
    void a_typed_count_is_stored_and_stands_in_the_history_of_the_school() {
        navigate(CountsView.class);
        type(12);
        assertThat(stored()).isEqualTo(12);
        CountGrid grid = $(CountGrid.class).single();
        ((Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1)).click();
        assertThat($(ListItem.class)
                        .from($(CountHistoryDialog.class).single())
                        .first()
                        .getText())
                .contains("12");
    }

    @Test
    void a_count_that_a_colleague_changed_meanwhile_is_not_overwritten_and_stays_typed() {
        navigate(CountsView.class);
        type(12);
        CellKey cell = new CellKey(first().id(), category().categoryId());
        counts.save($(YearField.class).single().getValue(), CountKind.ACTUAL, List.of(new CellEdit(cell, 12, 15)));
        type(20);
        assertThat($(Span.class).withTextContaining("12 → 15").exists()).isTrue();
        assertThat(stored()).isEqualTo(15);
        assertThat(field().getValue()).isEqualTo(20);
    }

    /** Types into the first cell of the first school and leaves the row. */
    private void type(int amount) {
        CountGrid grid = $(CountGrid.class).single();
        test(grid).clickRow(0);
        field().setValue(amount);
        test(grid).clickRow(1);
    }

    private IntegerField field() {
        return (IntegerField)
                $(CountGrid.class).single().getColumns().get(FIRST_CATEGORY).getEditorComponent();
    }

    private @Nullable Integer stored() {
        return counts.matrix($(YearField.class).single().getValue(), CountKind.ACTUAL)
                .getFirst()
                .amount(category().categoryId());
    }

    private SchoolRow first() {
        return $(CountGrid.class).single().rows().getFirst().row().school();
    }
}
