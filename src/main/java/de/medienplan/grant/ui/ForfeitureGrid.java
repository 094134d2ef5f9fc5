package de.medienplan.grant.ui;

import de.medienplan.grant.Forfeiture;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.SchoolForfeiture;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** The schools that lose their grant under a plan, and until when each could still be saved. */
class ForfeitureGrid extends DataGrid<ForfeitureGrid.Line> {

    private static final long serialVersionUID = 1L;

    private final transient AsOfDate asOf;
    private final transient Column<Line> base;

    /** A school in one programme. */
    record Line(Forfeiture programme, SchoolForfeiture school) {}

    ForfeitureGrid(AsOfDate asOf) {
        this.asOf = asOf;
        text("grant.application.school", line -> line.school().name()).setFlexGrow(2);
        text(
                "grant.forfeiture.completion",
                line -> line.school().completion() == null
                        ? Translations.text("grant.forfeiture.unplanned")
                        : Formats.date(line.school().completion(), Translations.locale()));
        value(
                "grant.forfeiture.startFrom",
                Table.Kind.DATE,
                line -> line.school().startFrom());
        value("grant.forfeiture.startBy", Table.Kind.DATE, line -> line.school().lastStart());
        value(
                "grant.forfeiture.completeBy",
                Table.Kind.DATE,
                line -> line.school().completeBy());
        shown(
                "grant.forfeiture.rescue",
                this::rescueText,
                line -> new Status(rescueText(line), line.school().possible() ? Tone.GOOD : Tone.DANGER));
        base = sum(
                "grant.forfeiture.base", Table.Kind.EUROS, line -> line.school().base());
        sum(
                "grant.forfeiture.poolEligible",
                Table.Kind.EUROS,
                line -> line.school().poolEligible());
        sum(
                "grant.forfeiture.poolSaved",
                Table.Kind.EUROS,
                line -> line.school().pool());
        sum("grant.forfeiture.saved", Table.Kind.EUROS, line -> line.school().saved());
        text("grant.application.programme", line -> line.programme().programmeName());
        setHeight("26rem");
    }

    void show(ForfeitureReport report) {
        base.setVisible(report.hasBase());
        show(report.programmes().stream()
                .flatMap(programme -> programme.schools().stream().map(school -> new Line(programme, school)))
                .toList());
    }

    private String rescueText(Line line) {
        return Translations.text(line.school().rescue(asOf.get()).label());
    }
}
