package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Shares, kinds, prices, support by the state and the settlement of months, each with validity and source. */
@Route("zuschuesse/regeln")
@Menu(title = "subsidy.rules", order = 550, icon = "vaadin:calc-book")
@RolesAllowed(Role.Names.SUBSIDY)
class RulesView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient RuleGrids grids;
    private final transient RuleDialogs dialogs;
    private final transient SettingsPart settings;

    RulesView(SubsidyRules rules, SubsidySettings settings, AsOfDate asOf) {
        super(
                "subsidy.rules",
                List.of(
                        "subsidy.rules.shares",
                        "subsidy.rules.kinds",
                        "subsidy.rules.prices",
                        "subsidy.rules.state",
                        "subsidy.rules.settlement",
                        "subsidy.rules.settings"),
                asOf);
        this.grids = new RuleGrids(rules);
        this.settings = new SettingsPart(settings, this::show);
        this.dialogs = new RuleDialogs(rules, settings, asOf, this::show);
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> list("subsidy.rules.kinds", grids.kinds(), dialogs::kind);
            case 2 -> list("subsidy.rules.prices", grids.prices(today), dialogs::price);
            case 3 -> list("subsidy.rules.state", grids.states(dialogs::end), dialogs::stateSupport);
            case 4 -> list("subsidy.rules.settlement", grids.settlements(), dialogs::settlement);
            case 5 -> settings.lists();
            default -> list("subsidy.rules.shares", grids.shares(), dialogs::share);
        };
    }

    private static Component list(String key, DataGrid<?> grid, Runnable add) {
        return new FullHeight(
                new Paragraph(Translations.text(key + ".hint")),
                new FilterBar(Buttons.add(key + ".add", add), new ExportMenu(() -> grid.table(Translations.text(key)))),
                grid);
    }
}
