package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The stored scenarios: what a rollout can be planned from. */
@Route("szenarien")
@Menu(title = "rollout.scenarios", order = 120, icon = "vaadin:clipboard-text")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class ScenariosView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioActions actions;
    private final boolean editable;

    ScenariosView(Scenarios scenarios, ScenarioActions actions, AuthenticationContext user) {
        super("rollout.scenarios");
        this.actions = actions;
        this.editable = user.hasRole(Role.Names.PLANNING);
        if (editable) {
            Button create = Buttons.add("rollout.create", () -> actions.create());
            create.setId("create");
            actions(Stream.concat(Stream.of(create, actions.upload()), Stream.of(actions.samplesButtons()))
                    .toArray(Component[]::new));
        }
        List<ScenarioRow> rows = scenarios.all();
        if (rows.isEmpty()) {
            content(new EmptyState("rollout.planning.empty", actions.firstSteps(editable)));
        } else {
            content(grid(rows));
        }
    }

    private Grid<ScenarioRow> grid(List<ScenarioRow> rows) {
        Grid<ScenarioRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(row ->
                        new RouterLink(row.name(), ScenarioView.class, row.id().value()))
                .setHeader(text("rollout.scenario"))
                .setComparator(Comparator.comparing(ScenarioRow::name))
                .setWidth("11rem");
        grid.addColumn(row -> Translations.text(row.origin().label()))
                .setHeader(text("rollout.origin"))
                .setWidth("9rem");
        grid.addColumn(row -> Formats.quarter(row.horizon().from()) + " – "
                        + Formats.quarter(row.horizon().to()))
                .setHeader(text("rollout.horizon"))
                .setWidth("7.5rem");
        number(grid, "rollout.figure.schools", ScenarioRow::schools);
        grid.addColumn(row -> Names.euros(row.ownFunds()))
                .setHeader(text("rollout.figure.ownFunds"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem");
        number(grid, "rollout.plans", each -> each.plans().count());
        grid.addColumn(row -> Names.euros(row.plans().best()))
                .setHeader(text("rollout.figure.best"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem");
        grid.addColumn(row -> text(
                        "rollout.changed",
                        Names.time(row.changed().at()),
                        row.changed().by()))
                .setHeader(text("rollout.changedAt"))
                .setComparator(Comparator.comparing(
                        (ScenarioRow each) -> each.changed().at()))
                .setWidth("8.5rem");
        if (editable) {
            grid.addComponentColumn(this::buttons).setWidth("5.5rem").setFlexGrow(0);
        }
        grid.setItems(rows);
        grid.addItemDoubleClickListener(event -> UI.getCurrent()
                .navigate(ScenarioView.class, event.getItem().id().value()));
        return grid;
    }

    private static void number(Grid<ScenarioRow> grid, String key, ToLongFunction<ScenarioRow> value) {
        grid.addColumn(row -> Names.number(value.applyAsLong(row)))
                .setHeader(text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparingLong(value))
                .setWidth("7rem");
    }

    private Div buttons(ScenarioRow row) {
        Button copy = Buttons.icon(
                VaadinIcon.COPY_O, Message.of("rollout.scenario.copy", row.name()), () -> actions.copy(row));
        Button delete = Buttons.icon(
                VaadinIcon.TRASH, Message.of("rollout.scenario.delete.label", row.name()), () -> actions.delete(row));
        return new Div(copy, delete);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
