package de.medienplan.rollout.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import de.medienplan.planning.alternative.Alternative;
import de.medienplan.planning.alternative.Criterion;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Alternatives side by side in the criteria that the user picks; the best of each is marked. */
class AlternativesTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Alternative> alternatives;
    private final List<String> codes;
    private final boolean choosing;
    private final transient Consumer<Alternative> choose;
    private final CheckboxGroup<String> criteria = new CheckboxGroup<>(Translations.text("alternative.criteria"));
    private final Div place = new Div();
    private transient DataGrid<Alternative> grid = new DataGrid<>();

    AlternativesTable(List<Alternative> alternatives, boolean choosing, Consumer<Alternative> choose) {
        this.alternatives = alternatives;
        this.choosing = choosing;
        this.choose = choose;
        addClassNames("mp-risk-wide", "mp-alternatives");
        codes = Criterion.CODES.stream()
                .filter(alternatives.getFirst().criteria()::containsKey)
                .toList();
        criteria.setItems(codes);
        criteria.setItemLabelGenerator(AlternativesTable::label);
        criteria.setValue(Set.copyOf(codes));
        criteria.addValueChangeListener(event -> show());
        String title = Translations.text("alternative.page");
        add(
                criteria,
                new FilterBar(
                        TableDownload.csv(() -> grid.table(title), "CSV"),
                        TableDownload.excel(() -> grid.table(title), "Excel")),
                place);
        show();
    }

    private void show() {
        grid = new DataGrid<>();
        grid.setAllRowsVisible(true);
        grid.text("alternative.wish", one -> Translations.text(one.wish().label()));
        if (choosing) {
            grid.addComponentColumn(one -> Buttons.small(Buttons.plain("alternative.choose", () -> choose.accept(one))))
                    .setAutoWidth(true);
        }
        codes.stream().filter(criteria.getValue()::contains).forEach(this::column);
        grid.show(alternatives);
        place.removeAll();
        place.add(grid);
    }

    private void column(String code) {
        double best =
                alternatives.stream().mapToDouble(one -> value(one, code)).min().orElse(0);
        grid.value(label(code), kind(code), one -> shown(one, code), false)
                .setPartNameGenerator(one -> value(one, code) == best ? "mp-best" : null);
    }

    private static double value(Alternative one, String code) {
        return Objects.requireNonNull(one.criteria().get(code));
    }

    private static Object shown(Alternative one, String code) {
        double value = value(one, code);
        return kind(code) == Kind.DECIMAL ? (Object) (Math.rint(value * 100) / 100) : (Object) Math.round(value);
    }

    private static Kind kind(String code) {
        return switch (Criterion.unit(code)) {
            case QUARTERS -> Kind.DECIMAL;
            case SCHOOLS -> Kind.INTEGER;
            case EUROS -> Kind.EUROS;
        };
    }

    private static String label(String code) {
        return Translations.text("alternative.criterion." + code);
    }
}
