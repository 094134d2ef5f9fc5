package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.risk.Risk;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The chances of each school, the least sure first. */
class RiskSchools extends Div {

    private static final long serialVersionUID = 1L;

    /** A school with its grants of all programmes together. */
    private record Row(Risk.SchoolRisk school, long granted, double lapseChance, long lapse) {

        static Row of(Risk.SchoolRisk school, Risk risk) {
            List<Risk.GrantRisk> grants = risk.grants().stream()
                    .filter(grant -> grant.school().equals(school.id()))
                    .toList();
            return new Row(
                    school,
                    grants.stream().mapToLong(Risk.GrantRisk::planned).sum(),
                    grants.stream().mapToDouble(Risk.GrantRisk::chance).max().orElse(0),
                    grants.stream()
                            .mapToLong(grant -> grant.expected() + grant.pool())
                            .sum());
        }
    }

    private final DataGrid<Row> grid = new DataGrid<>();
    private final transient List<Row> rows;

    RiskSchools(Risk risk, String scenario) {
        addClassName("mp-risk-wide");
        rows = risk.schools().stream()
                .map(school -> Row.of(school, risk))
                .sorted(Comparator.comparingDouble(row -> row.school().onTime()))
                .toList();
        grid.text("rollout.school", row -> row.school().name());
        grid.text("risk.completion", row -> Formats.quarter(row.school().completion()));
        grid.value("risk.onTime", Kind.PERCENT, row -> row.school().onTime());
        grid.value("risk.late50", Kind.INTEGER, row -> row.school().late().p50());
        grid.value("risk.late90", Kind.INTEGER, row -> row.school().late().p90());
        grid.value("risk.unfinished", Kind.PERCENT, row -> row.school().unfinished());
        boolean base = rows.stream().anyMatch(row -> row.granted() > 0);
        if (base) {
            grid.sum("risk.granted", Kind.EUROS, Row::granted);
        }
        grid.value("risk.lapseChance", Kind.PERCENT, Row::lapseChance);
        grid.sum(base ? "risk.lapse" : "risk.lapse.pool", Kind.EUROS, Row::lapse);
        TextField search = Fields.search("rollout.plan.search");
        search.addValueChangeListener(event -> show(event.getValue()));
        String title = Translations.text("risk.table.schools", scenario);
        add(
                new H2(Translations.text("risk.schools")),
                new FilterBar(
                        search,
                        TableDownload.csv(() -> grid.table(title), "CSV"),
                        TableDownload.excel(() -> grid.table(title), "Excel")),
                grid);
        show("");
    }

    private void show(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        grid.show(rows.stream()
                .filter(row -> row.school().name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }
}
