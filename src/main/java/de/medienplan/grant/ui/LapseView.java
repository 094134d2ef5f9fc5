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
import de.medienplan.grant.GrantPlan;
import de.medienplan.grant.Lapse;
import de.medienplan.grant.Lapses;
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

/** Money that lapses under a plan, and what would save it: which schools would have to complete by when. */
@Route("verfall")
@Menu(title = "grant.lapse", order = 240, icon = "vaadin:hourglass-end")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class LapseView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Line(Lapse programme, Lapse.SchoolLapse school) {}

    private final transient Lapses lapses;
    private final transient AsOfDate asOf;
    private final transient List<PlanChoice> plans;
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("grant.lapse.plan"));
    private final DataGrid<Line> grid = new DataGrid<>();

    LapseView(Lapses lapses, AsOfDate asOf) {
        super("grant.lapse");
        this.lapses = lapses;
        this.asOf = asOf;
        plans = lapses.plans();
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setWidth("24rem");
        plan.addValueChangeListener(event -> refresh());
        columns();
        actions(new ExportMenu(() -> grid.table(Translations.text("grant.lapse"))));
        addAttachListener(event -> {
            var registration = asOf.onChange(this::refresh);
            addDetachListener(gone -> registration.remove());
        });
    }

    private void columns() {
        grid.text("grant.application.school", line -> line.school().name()).setFlexGrow(2);
        grid.text(
                "grant.lapse.completion",
                line -> line.school().completion() == null
                        ? Translations.text("grant.lapse.unplanned")
                        : Formats.date(line.school().completion(), Translations.locale()));
        grid.value(
                "grant.lapse.startFrom", Table.Kind.DATE, line -> line.school().startFrom());
        grid.value("grant.lapse.startBy", Table.Kind.DATE, line -> line.school().lastStart());
        grid.value(
                "grant.lapse.completeBy", Table.Kind.DATE, line -> line.school().completeBy());
        grid.shown(
                "grant.lapse.rescue",
                line -> rescue(line.school()),
                line -> new Status(rescue(line.school()), line.school().possible() ? Tone.GOOD : Tone.DANGER));
        grid.sum("grant.lapse.base", Table.Kind.EUROS, line -> line.school().base());
        grid.sum(
                "grant.lapse.poolEligible",
                Table.Kind.EUROS,
                line -> line.school().poolEligible());
        grid.sum(
                "grant.lapse.poolSaved", Table.Kind.EUROS, line -> line.school().pool());
        grid.sum("grant.lapse.saved", Table.Kind.EUROS, line -> line.school().saved());
        grid.text("grant.application.programme", line -> line.programme().programmeName());
        grid.setHeight("26rem");
        grid.onSort(this::address);
    }

    private String rescue(Lapse.SchoolLapse school) {
        if (school.possible()) {
            return Translations.text("grant.lapse.possible");
        }
        boolean past = school.lastStart().isBefore(asOf.get());
        return Translations.text(past ? "grant.lapse.past" : "grant.lapse.impossible");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (plans.isEmpty()) {
            content(new EmptyState("grant.lapse.empty"));
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
        Optional<GrantPlan> outlook = chosen == null ? Optional.empty() : lapses.plan(chosen.id());
        outlook.ifPresentOrElse(this::show, () -> content(new EmptyState("grant.lapse.gone")));
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
        List<Lapse> all = lapses.under(outlook, asOf.get());
        figures(keyFigures(outlook, all));
        List<Line> lines = all.stream()
                .flatMap(lapse -> lapse.schools().stream().map(school -> new Line(lapse, school)))
                .toList();
        grid.show(lines);
        Div body = new Div();
        body.addClassNames("mp-scroll", "mp-column");
        if (all.stream().anyMatch(lapse -> lapse.lost() > 0)) {
            body.add(LapseChart.of(all));
        }
        body.add(words(all, outlook), lines.isEmpty() ? new EmptyState("grant.lapse.nothing") : grid);
        content(body);
    }

    private static Div words(List<Lapse> all, GrantPlan outlook) {
        Div words = new Div();
        words.addClassName("mp-card");
        all.forEach(lapse -> words.add(new H2(lapse.programmeName()), sentence(lapse)));
        words.add(check(all, outlook));
        return words;
    }

    /** Dates, schools and the planner's forfeited grants must come to the same euro. */
    private static Status check(List<Lapse> all, GrantPlan outlook) {
        var locale = Translations.locale();
        long dates = all.stream()
                .flatMap(lapse -> lapse.steps().stream())
                .mapToLong(Lapse.Step::total)
                .sum();
        long programmes = all.stream().mapToLong(Lapse::lost).sum();
        boolean same = dates == programmes && programmes == outlook.forfeited();
        return new Status(
                Translations.text(
                        same ? "grant.lapse.check.same" : "grant.lapse.check.differs",
                        Formats.euros(dates, locale),
                        Formats.euros(programmes, locale),
                        Formats.euros(outlook.forfeited(), locale)),
                same ? Tone.GOOD : Tone.DANGER);
    }

    private static Paragraph sentence(Lapse lapse) {
        var locale = Translations.locale();
        return new Paragraph(Translations.text(
                "grant.lapse.sentence",
                Formats.date(lapse.lapsesOn(), locale),
                Formats.euros(lapse.lost(), locale),
                Formats.euros(lapse.baseLost(), locale),
                Formats.euros(lapse.poolLost(), locale),
                lapse.schools().size(),
                Formats.euros(lapse.beyondRescue(), locale)));
    }

    /** The sum over programmes checks itself against the planner's forfeited grants. */
    private List<KeyFigure> keyFigures(GrantPlan outlook, List<Lapse> all) {
        var locale = Translations.locale();
        long lost = all.stream().mapToLong(Lapse::lost).sum();
        long base = all.stream().mapToLong(Lapse::baseLost).sum();
        long pool = all.stream().mapToLong(Lapse::poolLost).sum();
        long savable = all.stream().mapToLong(Lapse::savable).sum();
        boolean same = lost == outlook.forfeited();
        return List.of(
                new KeyFigure("grant.lapse.lost", Formats.euros(lost, locale)).tone(lost > 0 ? Tone.DANGER : Tone.GOOD),
                new KeyFigure("grant.lapse.base", Formats.euros(base, locale)),
                new KeyFigure("grant.lapse.pool", Formats.euros(pool, locale)),
                new KeyFigure(
                        "grant.lapse.savable",
                        Formats.euros(savable, locale),
                        Translations.text("grant.lapse.savable.note", Formats.date(asOf.get(), locale))),
                new KeyFigure(
                                "grant.lapse.planner",
                                Formats.euros(outlook.forfeited(), locale),
                                Translations.text(same ? "grant.lapse.same" : "grant.lapse.differs"))
                        .tone(same ? Tone.GOOD : Tone.DANGER));
    }
}
