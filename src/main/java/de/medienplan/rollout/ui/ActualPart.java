package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import de.medienplan.rollout.outlook.PlanActual;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Card;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.List;

/** Plan and actual side by side: waves, years, kinds of money. */
class ActualPart extends Div {

    private static final long serialVersionUID = 1L;

    ActualPart(PlanStanding standing) {
        addClassNames("mp-scroll", "mp-column");
        for (Table table : List.of(waves(standing), years(standing), parts(standing))) {
            add(new Card(new TableView(table), new ExportMenu(() -> table)));
        }
    }

    static Table waves(PlanStanding standing) {
        return ActualPart.<PlanActual.Wave>columns()
                .add("wave", Kind.INTEGER, PlanActual.Wave::number)
                .text("start", wave -> Formats.quarter(wave.start()))
                .sum("schools", Kind.INTEGER, PlanActual.Wave::schools)
                .sum("done", Kind.INTEGER, PlanActual.Wave::done)
                .sum("begun", Kind.INTEGER, PlanActual.Wave::begun)
                .sum("late", Kind.INTEGER, PlanActual.Wave::late)
                .sum("planned", Kind.EUROS, PlanActual.Wave::investment)
                .sum("expected", Kind.EUROS, PlanActual.Wave::expected)
                .sum("paid", Kind.MONEY, PlanActual.Wave::paid)
                .table("progress.actual.waves", PlanActual.waves(standing));
    }

    static Table years(PlanStanding standing) {
        return ActualPart.<PlanActual.Year>columns()
                .text("year", year -> Integer.toString(year.year()))
                .sum("planned", Kind.EUROS, PlanActual.Year::planned)
                .sum("expected", Kind.EUROS, PlanActual.Year::expected)
                .sum("difference", Kind.EUROS, PlanActual.Year::difference)
                .sum("paid", Kind.MONEY, PlanActual.Year::paid)
                .sum("plannedDone", Kind.INTEGER, PlanActual.Year::plannedDone)
                .sum("expectedDone", Kind.INTEGER, PlanActual.Year::expectedDone)
                .table("progress.actual.years", PlanActual.years(standing));
    }

    static Table parts(PlanStanding standing) {
        return new Columns<PlanActual.Part>(Translations.locale(), "progress.actual.")
                .text("part", part -> Translations.text(part.name()))
                .add("planned", Kind.EUROS, PlanActual.Part::planned)
                .add("expected", Kind.EUROS, PlanActual.Part::expected)
                .add("difference", Kind.EUROS, PlanActual.Part::difference)
                .table("progress.actual.parts", PlanActual.parts(standing));
    }

    private static <T> Columns<T> columns() {
        return new Columns<T>(Translations.locale(), "progress.actual.").total("rollout.sum");
    }
}
