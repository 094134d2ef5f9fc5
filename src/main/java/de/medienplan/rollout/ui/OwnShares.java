package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By year and programme what the city pays itself of the costs of schools completed in the year. */
class OwnShares extends FieldTable {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final boolean editable;

    OwnShares(ScenarioEditSession work, boolean editable) {
        super(Stream.concat(
                        Stream.of(Translations.text("rollout.budget.year")),
                        work.scenario().programmes().stream().map(programme -> Names.programme(programme.id())))
                .toArray(String[]::new));
        this.work = work;
        this.editable = editable;
        int programmes = work.scenario().programmes().size();
        years(work.scenario())
                .forEach(year -> row(
                        Integer.toString(year),
                        IntStream.range(0, programmes)
                                .mapToObj(n -> share(n, year))
                                .toArray(Component[]::new)));
    }

    private Component share(int n, int year) {
        Scenario.Programme programme = work.scenario().programmes().get(n);
        BigDecimalField field = Inputs.percent(
                "rollout.money.ownShare",
                programme.ownShareByYear().getOrDefault(year, BigDecimal.ZERO),
                percent ->
                        work.change(draft -> draft.programme(n, one -> one.withOwnShares(shares(one, year, percent)))));
        field.setReadOnly(!editable);
        return Inputs.inTable(
                field,
                Translations.text("rollout.money.ownShare") + " " + Names.programme(programme.id()) + " " + year);
    }

    private static Map<Integer, BigDecimal> shares(Scenario.Programme programme, int year, BigDecimal percent) {
        Map<Integer, BigDecimal> shares = new HashMap<>(programme.ownShareByYear());
        shares.remove(year);
        if (percent.signum() > 0) {
            shares.put(year, percent);
        }
        return shares;
    }

    static List<Integer> years(Scenario scenario) {
        return scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .sorted()
                .toList();
    }
}
