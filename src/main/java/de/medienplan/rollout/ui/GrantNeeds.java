package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.NeedChange;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** What the schools of a scenario may get from each programme, to be derived again or changed for all at once. */
class GrantNeeds extends Div {

    private static final long serialVersionUID = 1L;

    GrantNeeds(ScenarioEditSession work, GrantRule rule, boolean editable, Runnable done) {
        add(
                new H3(Translations.text("rollout.needs.grants")),
                new Paragraph(Translations.text("rollout.needs.grants.hint")),
                new TableView(table(work.scenario())));
        if (editable) {
            List<String> all =
                    work.scenario().schools().stream().map(ScenarioSchool::id).toList();
            add(Buttons.plain(
                    "rollout.needs.grants.change",
                    () -> BulkDialog.open(work, rule.of(work), all, NeedChange.Kind.GRANTS_BY_RULE, done)));
        }
    }

    private static Table table(Scenario scenario) {
        List<Table.Column> columns = new ArrayList<>(Tables.columns(
                "rollout.programme",
                Table.Kind.TEXT,
                "rollout.needs.schools",
                Table.Kind.INTEGER,
                "rollout.need.eligible",
                Table.Kind.EUROS));
        boolean base = scenario.hasBaseAmounts();
        if (base) {
            columns.addAll(Tables.columns("rollout.base", Table.Kind.EUROS));
        }
        List<List<?>> rows = new ArrayList<>();
        scenario.programmes().forEach(programme -> {
            List<ScenarioSchool.Grant> grants = scenario.schools().stream()
                    .flatMap(school -> school.grants().stream())
                    .filter(grant -> grant.programme().equals(programme.id()))
                    .toList();
            List<Object> row = new ArrayList<>(List.of(
                    Names.programme(programme.id()),
                    grants.stream().filter(grant -> grant.eligibleCosts() > 0).count(),
                    Tables.sum(grants, ScenarioSchool.Grant::eligibleCosts)));
            if (base) {
                row.add(Tables.sum(grants, ScenarioSchool.Grant::base));
            }
            rows.add(row);
        });
        return new Table(Translations.text("rollout.needs.table"), columns, rows);
    }
}
