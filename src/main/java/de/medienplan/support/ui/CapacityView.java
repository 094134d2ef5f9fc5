package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.support.CostRow;
import de.medienplan.support.PostRow;
import de.medienplan.support.Staffing;
import de.medienplan.support.SupportRules;
import de.medienplan.support.Task;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Which posts there are, filled or vacant, what they cost, and what the Stellenplan says year by year. */
@Route(CapacityView.ROUTE)
@Menu(title = "support.capacity.menu", order = 420, icon = "vaadin:group")
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
        List<PostRow> all = staffing.posts();
        List<PostRow> first = all.stream()
                .filter(post -> post.unit().task() == Task.FIRST_LEVEL)
                .toList();
        BigDecimal total = sum(all, post -> post.shareOn(today));
        BigDecimal existing = sum(first, post -> post.shareOn(today));
        BigDecimal filled = sum(first, post -> post.filledOn(today));
        boolean assumed = first.stream().anyMatch(post -> post.unit().assumed());
        BigDecimal vacant = existing.subtract(filled);
        CostRow cost = rules.cost(today);
        return List.of(
                new KeyFigure("support.figure.posts", Formats.decimal(total, 3, locale)),
                new KeyFigure(
                        "support.figure.firstLevel",
                        Formats.decimal(existing, 3, locale),
                        Translations.text(
                                assumed ? "support.figure.filled.assumed" : "support.figure.filled",
                                Formats.decimal(filled, 3, locale))),
                new KeyFigure("support.figure.vacant", Formats.decimal(vacant, 3, locale))
                        .tone(vacant.signum() > 0 ? Tone.WARNING : Tone.NEUTRAL),
                new KeyFigure(
                        "support.figure.yearlyCost",
                        Formats.money(cost.yearly(total), locale),
                        Translations.text("support.figure.perPost", Formats.money(cost.costPerPost(), locale))));
    }

    private static BigDecimal sum(List<PostRow> posts, Function<PostRow, BigDecimal> share) {
        return posts.stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
