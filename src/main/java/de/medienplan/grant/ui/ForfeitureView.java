package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.Cutoff;
import de.medienplan.grant.Forfeiture;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantPlan;
import de.medienplan.grant.SchoolForfeiture;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.Table;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Money that is forfeited under a plan, and what would save it: which schools would have to complete by when. */
@Route("verfall")
@Menu(title = "grant.forfeiture", order = 240, icon = "vaadin:hourglass-end")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class ForfeitureView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Line(Forfeiture programme, SchoolForfeiture school) {}

    private final transient Forfeitures forfeitures;
    private final transient AsOfDate asOf;
    private final transient List<PlanChoice> plans;
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("grant.forfeiture.plan"));
    private final DataGrid<Line> grid = new DataGrid<>();

    ForfeitureView(Forfeitures forfeitures, AsOfDate asOf) {
        super("grant.forfeiture");
        this.forfeitures = forfeitures;
        this.asOf = asOf;
        plans = forfeitures.plans();
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setWidth("24rem");
        plan.addValueChangeListener(event -> refresh());
        columns();
        actions(new ExportMenu(() -> grid.table(Translations.text("grant.forfeiture"))));
        addAttachListener(event -> {
            var registration = asOf.onChange(this::refresh);
            addDetachListener(gone -> registration.remove());
        });
    }

    private void columns() {
        grid.text("grant.application.school", line -> line.school().name()).setFlexGrow(2);
        grid.text(
                "grant.forfeiture.completion",
                line -> line.school().completion() == null
                        ? Translations.text("grant.forfeiture.unplanned")
                        : Formats.date(line.school().completion(), Translations.locale()));
        grid.value(
                "grant.forfeiture.startFrom",
                Table.Kind.DATE,
                line -> line.school().startFrom());
        grid.value(
                "grant.forfeiture.startBy",
                Table.Kind.DATE,
                line -> line.school().lastStart());
        grid.value(
                "grant.forfeiture.completeBy",
                Table.Kind.DATE,
                line -> line.school().completeBy());
        grid.shown(
                "grant.forfeiture.rescue",
                line -> rescue(line.school()),
                line -> new Status(rescue(line.school()), line.school().possible() ? Tone.GOOD : Tone.DANGER));
        grid.sum(
                "grant.forfeiture.base", Table.Kind.EUROS, line -> line.school().base());
        grid.sum(
                "grant.forfeiture.poolEligible",
                Table.Kind.EUROS,
                line -> line.school().poolEligible());
        grid.sum(
                "grant.forfeiture.poolSaved",
                Table.Kind.EUROS,
                line -> line.school().pool());
        grid.sum(
                "grant.forfeiture.saved",
                Table.Kind.EUROS,
                line -> line.school().saved());
        grid.text("grant.application.programme", line -> line.programme().programmeName());
        grid.setHeight("26rem");
        grid.onSort(this::address);
    }

    private String rescue(SchoolForfeiture school) {
        if (school.possible()) {
            return Translations.text("grant.forfeiture.possible");
        }
        boolean past = school.lastStart().isBefore(asOf.get());
        return Translations.text(past ? "grant.forfeiture.past" : "grant.forfeiture.impossible");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (plans.isEmpty()) {
            content(new EmptyState("grant.forfeiture.empty"));
            return;
        }
        filters(plan);
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("sortierung").ifPresent(grid::sortBy);
        plan.setValue(address.get("plan")
                .flatMap(id -> plans.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .orElseGet(plans::getFirst));
    }

    private void refresh() {
        PlanChoice chosen = plan.getValue();
        Optional<GrantPlan> outlook = chosen == null ? Optional.empty() : forfeitures.plan(chosen.id());
        outlook.ifPresentOrElse(this::show, () -> content(new EmptyState("grant.forfeiture.gone")));
        address();
    }

    private void address() {
        PlanChoice chosen = plan.getValue();
        Address.of(QueryParameters.empty())
                .with("plan", chosen == null ? "" : chosen.id())
                .with("sortierung", grid.sorting())
                .show();
    }

    private void show(GrantPlan outlook) {
        List<Forfeiture> all = forfeitures.under(outlook, asOf.get());
        figures(keyFigures(outlook, all));
        List<Line> lines = all.stream()
                .flatMap(forfeiture -> forfeiture.schools().stream().map(school -> new Line(forfeiture, school)))
                .toList();
        grid.show(lines);
        Div body = new Div();
        body.addClassNames("mp-scroll", "mp-column");
        if (all.stream().anyMatch(forfeiture -> forfeiture.lost() > 0)) {
            body.add(ForfeitureChart.of(all));
        }
        body.add(words(all, outlook), lines.isEmpty() ? new EmptyState("grant.forfeiture.nothing") : grid);
        content(body);
    }

    private static Div words(List<Forfeiture> all, GrantPlan outlook) {
        Div words = new Div();
        words.addClassName("mp-card");
        all.forEach(forfeiture -> words.add(new H2(forfeiture.programmeName()), sentence(forfeiture)));
        words.add(check(all, outlook));
        return words;
    }

    /** Dates, schools and the planner's forfeited grants must come to the same euro. */
    private static Status check(List<Forfeiture> all, GrantPlan outlook) {
        var locale = Translations.locale();
        long dates = all.stream()
                .flatMap(forfeiture -> forfeiture.cutoffs().stream())
                .mapToLong(Cutoff::total)
                .sum();
        long programmes = all.stream().mapToLong(Forfeiture::lost).sum();
        boolean same = dates == programmes && programmes == outlook.forfeited();
        return new Status(
                Translations.text(
                        same ? "grant.forfeiture.check.same" : "grant.forfeiture.check.differs",
                        Formats.euros(dates, locale),
                        Formats.euros(programmes, locale),
                        Formats.euros(outlook.forfeited(), locale)),
                same ? Tone.GOOD : Tone.DANGER);
    }

    private static Paragraph sentence(Forfeiture forfeiture) {
        var locale = Translations.locale();
        return new Paragraph(Translations.text(
                "grant.forfeiture.sentence",
                Formats.date(forfeiture.forfeitedOn(), locale),
                Formats.euros(forfeiture.lost(), locale),
                Formats.euros(forfeiture.baseLost(), locale),
                Formats.euros(forfeiture.poolLost(), locale),
                forfeiture.schools().size(),
                Formats.euros(forfeiture.beyondRescue(), locale)));
    }

    /** The sum over programmes checks itself against the planner's forfeited grants. */
    private List<KeyFigure> keyFigures(GrantPlan outlook, List<Forfeiture> all) {
        var locale = Translations.locale();
        long lost = all.stream().mapToLong(Forfeiture::lost).sum();
        long base = all.stream().mapToLong(Forfeiture::baseLost).sum();
        long pool = all.stream().mapToLong(Forfeiture::poolLost).sum();
        long savable = all.stream().mapToLong(Forfeiture::savable).sum();
        boolean same = lost == outlook.forfeited();
        return List.of(
                new KeyFigure("grant.forfeiture.lost", Formats.euros(lost, locale))
                        .tone(lost > 0 ? Tone.DANGER : Tone.GOOD),
                new KeyFigure("grant.forfeiture.base", Formats.euros(base, locale)),
                new KeyFigure("grant.forfeiture.pool", Formats.euros(pool, locale)),
                new KeyFigure(
                        "grant.forfeiture.savable",
                        Formats.euros(savable, locale),
                        Translations.text("grant.forfeiture.savable.note", Formats.date(asOf.get(), locale))),
                new KeyFigure(
                                "grant.forfeiture.planner",
                                Formats.euros(outlook.forfeited(), locale),
                                Translations.text(same ? "grant.forfeiture.same" : "grant.forfeiture.differs"))
                        .tone(same ? Tone.GOOD : Tone.DANGER));
    }
}
