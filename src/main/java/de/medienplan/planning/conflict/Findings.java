package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SchoolNames;
import de.medienplan.planning.Violation;
import de.medienplan.planning.conflict.Contradiction.Kind;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every rule that what has begun and what is pinned break together, each school where its own pin puts it. */
final class Findings {

    private final Scenario scenario;
    private final PinnedUnits units;
    private final Evaluation evaluation;
    private final List<String> periods;
    private final List<Contradiction> findings = new ArrayList<>();

    Findings(Scenario scenario, PinnedUnits units) {
        this.scenario = scenario;
        this.units = units;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        Map<String, @Nullable String> starts = units.starts(units.possible());
        units.possible().forEach(unit -> unit.pins().forEach(school -> starts.put(school.id(), unit.period())));
        this.evaluation = new PlanEvaluator(units.loose()).evaluateStarts(starts);
    }

    List<Contradiction> find() {
        for (PinnedUnit unit : units.all()) {
            unit.hindered().forEach(school -> addWindow(unit, school));
        }
        units.all().stream()
                .collect(Collectors.groupingBy(PinnedUnit::group))
                .values()
                .forEach(this::addGroup);
        addCapacities();
        addYears();
        return findings;
    }

    private void addWindow(PinnedUnit unit, ScenarioSchool school) {
        int latest = periods.size() - school.duration();
        boolean late = periods.indexOf(unit.period()) > latest;
        String limit = late ? (latest < 0 ? null : periods.get(latest)) : earliest(school);
        String key = late ? "planning.conflict.late" : "planning.conflict.early";
        boolean pinned = unit.pins().contains(school);
        Message who = pinned
                ? Message.of("planning.conflict.pinned", school.name(), Formats.quarter(unit.period()))
                : Message.of(
                        "planning.conflict.bound",
                        school.name(),
                        SchoolNames.of(unit.pins()),
                        Formats.quarter(unit.period()));
        List<ScenarioSchool> schools = new ArrayList<>(unit.pins());
        if (!pinned) {
            schools.add(school);
        }
        findings.add(new Contradiction(
                Kind.WINDOW,
                ids(schools),
                unit.period(),
                null,
                null,
                null,
                null,
                true,
                Message.of(key, who, Formats.quarter(limit))));
    }

    private String earliest(ScenarioSchool school) {
        String asOf = scenario.asOf();
        return asOf != null && periods.indexOf(asOf) > periods.indexOf(school.earliestStart())
                ? asOf
                : school.earliestStart();
    }

    private void addGroup(List<PinnedUnit> apart) {
        if (apart.size() < 2) {
            return;
        }
        String names = apart.stream()
                .sorted(Comparator.comparing(unit -> periods.indexOf(unit.period())))
                .flatMap(unit ->
                        unit.pins().stream().map(school -> school.name() + " (" + Formats.quarter(unit.period()) + ")"))
                .collect(Collectors.joining(", "));
        List<ScenarioSchool> schools =
                apart.stream().flatMap(unit -> unit.pins().stream()).toList();
        findings.add(new Contradiction(
                Kind.GROUP,
                ids(schools),
                null,
                null,
                null,
                null,
                null,
                true,
                Message.of("planning.conflict.group", names)));
    }

    private void addCapacities() {
        List<Evaluation.ResourceRow> rows =
                evaluation.resources().stream().filter(row -> row.excess() > 0).toList();
        List<Violation> violations = violations(Rule.CAPACITY);
        for (int n = 0; n < rows.size(); n++) {
            Evaluation.ResourceRow row = rows.get(n);
            List<String> ids = violations.get(n).schools();
            findings.add(new Contradiction(
                    Kind.CAPACITY,
                    ids,
                    row.period(),
                    null,
                    row.resource(),
                    BigDecimal.valueOf(row.used()),
                    BigDecimal.valueOf(row.limit()),
                    true,
                    Message.of(
                            "planning.conflict.capacity",
                            ScenarioNames.resource(row.resource()),
                            Formats.quarter(row.period()),
                            row.used(),
                            row.limit(),
                            names(ids))));
        }
    }

    private void addYears() {
        long[] uncovered = Evaluation.uncovered(evaluation.budget());
        for (Violation violation : violations(Rule.BUDGET)) {
            int y = index(violation);
            if (uncovered[y] > 0) {
                addMoney(violation, evaluation.budget().get(y), uncovered[y]);
            }
        }
        violations(Rule.SUPPORT).stream()
                .map(violation -> evaluation.support().get(index(violation)))
                .distinct()
                .forEach(this::addPosts);
    }

    private int index(Violation violation) {
        return evaluation.budget().stream()
                .map(Evaluation.BudgetRow::year)
                .toList()
                .indexOf(violation.years().getFirst());
    }

    private void addMoney(Violation violation, Evaluation.BudgetRow row, long missing) {
        long covered = row.spent() - missing;
        boolean certain = !othersBringGrants();
        findings.add(new Contradiction(
                Kind.MONEY,
                violation.schools(),
                null,
                row.year(),
                null,
                BigDecimal.valueOf(row.spent()),
                BigDecimal.valueOf(covered),
                certain,
                Message.of(
                        certain ? "planning.conflict.money" : "planning.conflict.moneyPerhaps",
                        Integer.toString(row.year()),
                        row.spent(),
                        covered,
                        missing,
                        names(violation.schools()))));
    }

    private boolean othersBringGrants() {
        return evaluation.schools().stream()
                .filter(row -> row.start() == null)
                .anyMatch(row -> row.grants().stream().anyMatch(grant -> grant.base() + grant.poolEligible() > 0));
    }

    private void addPosts(Evaluation.SupportRow row) {
        List<String> live = evaluation.schools().stream()
                .filter(school -> school.goLive() != null && year(school.goLive()) <= row.year())
                .map(Evaluation.SchoolRow::id)
                .toList();
        BigDecimal posts = row.minimalPosts();
        findings.add(new Contradiction(
                Kind.POSTS,
                live,
                null,
                row.year(),
                null,
                row.need(),
                posts,
                true,
                Message.of(
                        live.isEmpty() ? "planning.conflict.postsAnyway" : "planning.conflict.posts",
                        Integer.toString(row.year()),
                        row.need(),
                        posts,
                        row.need().subtract(posts),
                        names(live))));
    }

    private int year(String period) {
        return scenario.periods().get(periods.indexOf(period)).budgetYear();
    }

    private List<Violation> violations(Rule rule) {
        return evaluation.violations().stream()
                .filter(violation -> violation.rule() == rule)
                .toList();
    }

    private List<String> ids(List<ScenarioSchool> schools) {
        return scenario.schools().stream()
                .filter(schools::contains)
                .map(ScenarioSchool::id)
                .toList();
    }

    private Message names(List<String> ids) {
        Map<String, ScenarioSchool> schools =
                scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, school -> school));
        return SchoolNames.of(
                ids.stream().map(schools::get).filter(Objects::nonNull).toList());
    }
}
