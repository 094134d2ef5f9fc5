package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.OpenCase;
import de.medienplan.subsidy.OpenCases;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Cases without an end, which no retention rule reaches; a click opens the case, where the end is entered. */
class OpenCasesPart {

    private final OpenCases open;
    private final Clock clock;

    OpenCasesPart(OpenCases open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    Component list() {
        List<OpenCase> cases = open.all();
        if (cases.isEmpty()) {
            return new EmptyState("subsidy.open.empty");
        }
        LocalDate today = LocalDate.now(clock);
        long due = cases.stream().filter(one -> one.isToCheck(today)).count();
        DataGrid<OpenCase> grid = grid(today);
        Checkbox only = new Checkbox(Translations.text("subsidy.open.onlyDue"), due > 0);
        Runnable show = () -> grid.show(cases.stream()
                .filter(one -> !only.getValue() || one.isToCheck(today))
                .toList());
        only.addValueChangeListener(event -> show.run());
        show.run();
        return new FullHeight(
                new Paragraph(Translations.text("subsidy.open.hint", cases.size(), due)), new FilterBar(only), grid);
    }

    private static DataGrid<OpenCase> grid(LocalDate today) {
        DataGrid<OpenCase> grid = new DataGrid<>();
        grid.text("subsidy.field.reference", OpenCase::reference);
        grid.text("subsidy.field.alias", OpenCase::alias);
        grid.text("subsidy.field.school", OpenCase::school);
        grid.value("subsidy.open.classNow", Kind.INTEGER, OpenCase::classYear);
        grid.value("subsidy.field.entitledUntil", Kind.DATE, OpenCase::proofUntil);
        grid.text("subsidy.open.reason", one -> Translations.text(one.reason()))
                .setTooltipGenerator(one -> Translations.text(one.reason()));
        grid.value("subsidy.open.since", Kind.DATE, OpenCase::since);
        grid.shown(
                "subsidy.field.state",
                one -> word(one, today),
                one -> new Status(word(one, today), one.isToCheck(today) ? Tone.WARNING : Tone.NEUTRAL));
        grid.addItemClickListener(event -> UI.getCurrent()
                .navigate(
                        CasesView.class,
                        QueryParameters.simple(
                                Map.of("fall", event.getItem().caseId().toString()))));
        return grid;
    }

    private static String word(OpenCase one, LocalDate today) {
        return Translations.text(one.isToCheck(today) ? "subsidy.open.due" : "subsidy.open.later");
    }
}
