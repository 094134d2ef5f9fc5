package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.PreviewOutdated;
import de.medienplan.subsidy.RenewalLine;
import de.medienplan.subsidy.RenewalState;
import de.medienplan.subsidy.Renewals;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DisplayedChanges;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the cases into the new school year: preview, choose, renew, take back. */
@Route("zuschuesse/schuljahr")
@Menu(title = "subsidy.renewal", order = 520, icon = "vaadin:calendar-user")
@RolesAllowed(Role.Names.SUBSIDY)
class RenewalView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient Renewals renewals;
    private final AsOfDate asOf;
    private SchoolYear year;
    private transient Collection<RenewalLine> refused = List.of();

    RenewalView(Renewals renewals, AsOfDate asOf) {
        super("subsidy.renewal", List.of("subsidy.tab.renew", "subsidy.tab.renewals"), asOf);
        this.renewals = renewals;
        this.asOf = asOf;
        this.year = coming();
    }

    /** From spring on, the one that comes; before, the one that runs. */
    private SchoolYear coming() {
        return SchoolYear.of(asOf.get().plusMonths(5));
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return index == 1 ? new RenewalList(renewals.all(), this::undo) : renew();
    }

    private Component renew() {
        List<RenewalLine> lines = renewals.preview(year);
        states(lines);
        Select<SchoolYear> choice = Fields.choice(
                "subsidy.field.schoolYear",
                List.of(new SchoolYear(coming().start() - 1), coming(), new SchoolYear(coming().start() + 1)),
                SchoolYear::toString);
        choice.setValue(year);
        choice.addValueChangeListener(event -> {
            year = event.getValue();
            show();
        });
        if (lines.isEmpty()) {
            return new FullHeight(new FilterBar(choice), changes(lines), new EmptyState("subsidy.renewal.empty"));
        }
        RenewalGrid grid = new RenewalGrid(lines);
        DatePicker verified = Fields.optionalDate("subsidy.renewal.verified");
        verified.setWidth("15rem");
        Button all = Buttons.plain("subsidy.renewal.all", grid::chooseAll);
        Button renew = Buttons.primary(
                "subsidy.renewal.renew", () -> Notices.guardedAt(verified, () -> renew(grid, verified.getValue())));
        return new FullHeight(
                new FilterBar(choice, verified, all, renew),
                new Paragraph(Translations.text("subsidy.renewal.hint")),
                changes(lines),
                grid);
    }

    private void states(List<RenewalLine> lines) {
        Map<RenewalState, Long> counts = RenewalLine.byState(lines);
        figures(counts.entrySet().stream()
                .map(state -> new KeyFigure(
                        state.getKey().label().key(), Formats.integer(state.getValue(), Translations.locale())))
                .toList());
    }

    private void renew(RenewalGrid grid, @Nullable LocalDate verifiedOn) {
        Set<RenewalLine> chosen = grid.getSelectedItems();
        long id;
        try {
            id = renewals.renew(year, chosen, verifiedOn);
        } catch (PreviewOutdated refusal) {
            refused = chosen;
            show();
            throw refusal;
        }
        show();
        Notices.undoable(Message.of("subsidy.renewal.done", chosen.size(), year.toString()), () -> undo(id));
    }

    private void undo(long id) {
        int cases = renewals.undo(id);
        Notices.done("subsidy.renewal.undone", cases);
        show();
    }

    /** What changed in the cases whose renewal was refused; told once. */
    private Component changes(List<RenewalLine> present) {
        Set<CaseId> cases = refused.stream().map(RenewalLine::caseId).collect(Collectors.toSet());
        Component changes = new DisplayedChanges(
                RenewalLine.displayed(refused),
                RenewalLine.displayed(present.stream()
                        .filter(line -> cases.contains(line.caseId()))
                        .toList()));
        refused = List.of();
        return changes;
    }
}
