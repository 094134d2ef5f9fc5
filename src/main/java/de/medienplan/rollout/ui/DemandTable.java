package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a school needs of each resource in each of its quarters. */
class DemandTable extends Div {

    private static final long serialVersionUID = 1L;

    DemandTable(ScenarioEditSession work, String id, boolean editable, Consumer<UnaryOperator<SchoolDraft>> put) {
        ScenarioSchool school = school(work, id);
        List<String> headings = new ArrayList<>(List.of(Translations.text("rollout.need.quarter")));
        work.scenario().resources().forEach(resource -> headings.add(Names.resource(resource.id())));
        FieldTable table = new FieldTable(headings.toArray(String[]::new));
        for (int n = 0; n < school.longest(); n++) {
            int offset = n;
            table.row(
                    Integer.toString(n + 1),
                    work.scenario().resources().stream()
                            .map(resource -> field(work, id, resource.id(), offset, editable, put))
                            .toArray(BigDecimalField[]::new));
        }
        add(table);
    }

    private static BigDecimalField field(
            ScenarioEditSession work,
            String id,
            String resource,
            int offset,
            boolean editable,
            Consumer<UnaryOperator<SchoolDraft>> put) {
        long amount = school(work, id).demands().stream()
                .filter(demand -> demand.resource().equals(resource) && demand.offset() == offset)
                .mapToLong(ScenarioSchool.Demand::amount)
                .sum();
        BigDecimalField field = Inputs.whole(
                "rollout.need.amount",
                amount,
                0,
                value -> put.accept(draft -> {
                    List<ScenarioSchool.Demand> demands =
                            new ArrayList<>(school(work, id).demands());
                    demands.removeIf(demand -> demand.resource().equals(resource) && demand.offset() == offset);
                    if (value > 0) {
                        demands.add(new ScenarioSchool.Demand(resource, offset, value));
                    }
                    return draft.demands(demands);
                }));
        field.setReadOnly(!editable);
        Inputs.inTable(field, Names.resource(resource) + " " + (offset + 1)).setWidth("6rem");
        return field;
    }

    private static ScenarioSchool school(ScenarioEditSession work, String id) {
        return work.scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
