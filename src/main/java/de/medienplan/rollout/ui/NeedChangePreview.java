package de.medienplan.rollout.ui;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.NeedChange;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change to many schools would change: each school that would be another, before and after, with sums. */
final class NeedChangePreview {

    /** A figure of a school. */
    private record Part(String heading, Kind kind, Function<ScenarioSchool, @Nullable Object> value) {}

    private NeedChangePreview() {}

    /** Without rows where nothing changes; schools that are taken out are their names alone. */
    static Table of(Scenario before, Scenario after, NeedChange change) {
        Map<String, ScenarioSchool> changed = new HashMap<>();
        after.schools().forEach(school -> changed.put(school.id(), school));
        List<ScenarioSchool> others = before.schools().stream()
                .filter(school -> !school.equals(changed.get(school.id())))
                .toList();
        List<Part> parts = parts(before, change);
        List<Table.Column> columns = new ArrayList<>(Tables.columns("rollout.school", Kind.TEXT));
        parts.forEach(part -> {
            columns.add(new Table.Column(Translations.text("rollout.bulk.before", part.heading()), part.kind()));
            columns.add(new Table.Column(Translations.text("rollout.bulk.after", part.heading()), part.kind()));
        });
        List<List<?>> rows = new ArrayList<>();
        others.forEach(school -> rows.add(row(school, changed.get(school.id()), parts)));
        String title = Translations.text(
                "rollout.bulk.preview", others.size(), before.schools().size());
        return others.isEmpty()
                ? new Table(title, columns, List.of())
                : new Table(title, columns, rows, totals(others, changed, parts));
    }

    private static List<?> row(ScenarioSchool before, @Nullable ScenarioSchool after, List<Part> parts) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(before.name());
        parts.forEach(part -> {
            row.add(part.value().apply(before));
            row.add(after == null ? null : part.value().apply(after));
        });
        return row;
    }

    private static List<?> totals(List<ScenarioSchool> before, Map<String, ScenarioSchool> after, List<Part> parts) {
        List<ScenarioSchool> then = before.stream()
                .map(school -> after.get(school.id()))
                .filter(Objects::nonNull)
                .toList();
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(Translations.text("ui.total"));
        parts.forEach(part -> {
            totals.add(total(before, part));
            totals.add(total(then, part));
        });
        return totals;
    }

    private static @Nullable Object total(List<ScenarioSchool> schools, Part part) {
        return part.kind() == Kind.EUROS || part.kind() == Kind.INTEGER
                ? (Object) schools.stream()
                        .map(part.value())
                        .mapToLong(value -> ((Number) Objects.requireNonNull(value)).longValue())
                        .sum()
                : null;
    }

    private static List<Part> parts(Scenario scenario, NeedChange change) {
        return switch (change.kind()) {
            case PRIORITY -> List.of(part("rollout.priority", Kind.DECIMAL, school -> plain(school.priority())));
            case INVESTMENT, INVESTMENT_PERCENT ->
                List.of(part("rollout.investment", Kind.EUROS, ScenarioSchool::investment));
            case DURATION ->
                List.of(part("rollout.duration", Kind.DECIMAL, school -> BigDecimal.valueOf(school.plannedDuration())));
            case TABLETS_PERCENT -> List.of(part("rollout.tablets", Kind.INTEGER, ScenarioSchool::tablets));
            case OTHERS_PERCENT -> List.of(part("rollout.others", Kind.INTEGER, ScenarioSchool::otherDevices));
            case EARLIEST_START -> List.of(quarter("rollout.earliestStart", ScenarioSchool::earliestStart));
            case PIN, UNPIN -> List.of(quarter("rollout.pinned", ScenarioSchool::pinnedStart));
            case PUBLISHED -> List.of(quarter("rollout.published", ScenarioSchool::publishedStart));
            case GRANTS_BY_RULE, ELIGIBLE, ELIGIBLE_SHARE, BASE -> grants(scenario, change);
            case REMOVE -> List.of();
        };
    }

    private static List<Part> grants(Scenario scenario, NeedChange change) {
        List<Part> parts = new ArrayList<>();
        scenario.programmes().stream()
                .map(Scenario.Programme::id)
                .filter(id -> change.programme() == null || id.equals(change.programme()))
                .forEach(id -> {
                    String name = Names.programme(id);
                    parts.add(new Part(
                            name, Kind.EUROS, school -> grant(school, id).eligibleCosts()));
                    if (scenario.hasBaseAmounts()) {
                        parts.add(new Part(
                                Translations.text("rollout.base") + " " + name,
                                Kind.EUROS,
                                school -> grant(school, id).baseAmount()));
                    }
                });
        return parts;
    }

    private static ScenarioSchool.Grant grant(ScenarioSchool school, String programme) {
        return school.grants().stream()
                .filter(grant -> grant.programme().equals(programme))
                .findFirst()
                .orElseGet(() -> new ScenarioSchool.Grant(programme, 0, 0));
    }

    private static Part quarter(String key, Function<ScenarioSchool, @Nullable String> value) {
        return part(key, Kind.TEXT, school -> Formats.quarter(value.apply(school)));
    }

    private static Part part(String key, Kind kind, Function<ScenarioSchool, @Nullable Object> value) {
        return new Part(Translations.text(key), kind, value);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
