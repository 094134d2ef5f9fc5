package de.medienplan.rollout.ui;

import de.medienplan.planning.Scenario;
import de.medienplan.shared.Table;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Own funds and capacity by budget year, before and after; a year that one of the two does not cover is empty there. */
final class MeansTable {

    private MeansTable() {}

    static Table of(Scenario before, Scenario after) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column("rollout.budget.year", Table.Kind.TEXT));
        columns.add(column("rollout.replan.fundsBefore", Table.Kind.EUROS));
        columns.add(column("rollout.replan.fundsAfter", Table.Kind.EUROS));
        after.resources().forEach(resource -> {
            String name = Names.resource(resource.id());
            columns.add(new Table.Column(Translations.text("rollout.replan.capacityBefore", name), Table.Kind.INTEGER));
            columns.add(new Table.Column(Translations.text("rollout.replan.capacityAfter", name), Table.Kind.INTEGER));
        });
        List<List<?>> rows = after.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .<List<?>>map(year -> row(before, after, year))
                .toList();
        return new Table(Translations.text("rollout.replan.table"), columns, rows);
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(Translations.text(key), kind);
    }

    private static List<?> row(Scenario before, Scenario after, int year) {
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(Integer.toString(year), funds(before, year), funds(after, year)));
        after.resources().forEach(resource -> {
            row.add(capacity(before, resource.id(), year));
            row.add(capacity(after, resource.id(), year));
        });
        return row;
    }

    private static @Nullable Long funds(Scenario scenario, int year) {
        return covers(scenario, year) ? (Long) scenario.budget().ownFunds(year) : null;
    }

    private static boolean covers(Scenario scenario, int year) {
        return scenario.periods().stream().anyMatch(period -> period.budgetYear() == year);
    }

    private static @Nullable Long capacity(Scenario scenario, String resource, int year) {
        if (!covers(scenario, year)) {
            return null;
        }
        long sum = 0;
        for (Scenario.Resource one : scenario.resources()) {
            for (int t = 0; t < scenario.periods().size() && one.id().equals(resource); t++) {
                sum += scenario.periods().get(t).budgetYear() == year
                        ? one.capacity().get(t)
                        : 0;
            }
        }
        return sum;
    }
}
