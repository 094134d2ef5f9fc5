package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.support.CostRow;
import de.medienplan.support.PostTotals;
import de.medienplan.support.Staffing;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Which posts there are, filled or vacant, what they cost, and what the Stellenplan says year by year. */
@Route(CapacityView.ROUTE)
@Menu(title = "support.capacity.menu", order = 620, icon = "vaadin:group")
@RolesAllowed(Role.Names.READER)
class CapacityView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "support-kapazitaet";

    private final transient Staffing staffing;
    private final transient SupportRules rules;
    private final transient PostEditor posts;
    private final transient EstablishmentEditor establishment;
    private final transient UnitEditor units;
    private final transient CostEditor costs;

    CapacityView(
            Staffing staffing,
            SupportRules rules,
            PostEditor posts,
            EstablishmentEditor establishment,
            UnitEditor units,
            CostEditor costs,
            AsOfDate asOf) {
        super(
                "support.capacity",
                List.of("support.orgUnits", "support.posts", "support.establishments", "support.costs"),
                asOf);
        this.staffing = staffing;
        this.rules = rules;
        this.posts = posts;
        this.establishment = establishment;
        this.units = units;
        this.costs = costs;
    }

    /** Where posts are asked for before there is a unit. */
    static Button toUnits() {
        return Buttons.plain("support.posts.units", () -> UI.getCurrent().navigate(CapacityView.class));
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> posts.list(today, this::show);
            case 2 -> establishment.list(today, this::show);
            case 3 -> costs.list(today, this::show);
            default -> units.list(today, this::show);
        };
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        PostTotals totals = staffing.totals(today);
        CostRow cost = rules.cost(today);
        return List.of(
                new KeyFigure("support.figure.posts", Formats.decimal(totals.all(), 3, locale)),
                new KeyFigure(
                        "support.figure.firstLevel",
                        Formats.decimal(totals.firstLevel(), 3, locale),
                        Translations.text(
                                totals.isAssumed() ? "support.figure.filled.assumed" : "support.figure.filled",
                                Formats.decimal(totals.filled(), 3, locale))),
                new KeyFigure("support.figure.vacant", Formats.decimal(totals.vacant(), 3, locale))
                        .tone(totals.vacant().signum() > 0 ? Tone.WARNING : Tone.NEUTRAL),
                new KeyFigure(
                        "support.figure.yearlyCost",
                        Formats.money(cost.yearly(totals.all()), locale),
                        Translations.text("support.figure.perPost", Formats.money(cost.costPerPost(), locale))));
    }
}
