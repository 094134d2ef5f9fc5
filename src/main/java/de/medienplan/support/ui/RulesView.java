package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.TabbedPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** The figures that support is calculated with, each with its source. */
@Route(RulesView.ROUTE)
@Menu(title = "support.rules", order = 640, icon = "vaadin:calc-book")
@RolesAllowed(Role.Names.READER)
class RulesView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "support-kennzahlen";

    private final transient RatioEditor ratios;
    private final transient GroupEditor groups;
    private final transient SettingsForm settings;
    private final transient BenchmarkEditor benchmarks;
    private final transient ExpansionEditor expansion;

    RulesView(
            RatioEditor ratios,
            GroupEditor groups,
            SettingsForm settings,
            BenchmarkEditor benchmarks,
            ExpansionEditor expansion,
            AsOfDate asOf) {
        super(
                "support.rules",
                List.of(
                        "support.ratios",
                        "support.groups",
                        "support.settings",
                        "support.benchmarks",
                        "support.expansions"),
                asOf);
        this.ratios = ratios;
        this.groups = groups;
        this.settings = settings;
        this.benchmarks = benchmarks;
        this.expansion = expansion;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> groups.list(today, this::show);
            case 2 -> settings.panel(this::show);
            case 3 -> benchmarks.list(this::show);
            case 4 -> expansion.list(this::show);
            default -> ratios.list(today, this::show);
        };
    }
}
