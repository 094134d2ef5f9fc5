package de.medienplan.rollout.ui;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Violation;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a plan into the rows of the Gantt: unplanned schools first, then by start. */
class GanttBuilder {

    /** By what the rows are put together. */
    enum Grouping {
        WAVE(""),
        TYPE("schulform"),
        NONE("keine");

        private final String address;

        Grouping(String address) {
            this.address = address;
        }

        /** Its name in the address, empty for the usual one. */
        String address() {
            return address;
        }

        static Optional<Grouping> of(String address) {
            return Arrays.stream(values())
                    .filter(one -> one.address.equals(address))
                    .findFirst();
        }

        String label() {
            return Translations.text("rollout.grouping." + name());
        }
    }

    private final PlanEditSession session;
    private final Scenario scenario;
    private final List<String> periods;
    private final Map<String, Evaluation.SchoolRow> rows;
    private final Set<String> broken;
    private final Map<String, GanttData.Shadow> shadows;
    private final @Nullable GanttProgress progress;

    /** @param standing what became of the plan by the as-of date */
    GanttBuilder(PlanEditSession session, PlanStanding standing) {
        this(session, Map.of(), new GanttProgress(standing));
    }

    /** @param shadows by school where another plan has it */
    GanttBuilder(PlanEditSession session, Map<String, GanttData.Shadow> shadows) {
        this(session, shadows, null);
    }

    private GanttBuilder(
            PlanEditSession session, Map<String, GanttData.Shadow> shadows, @Nullable GanttProgress progress) {
        this.session = session;
        this.shadows = shadows;
        this.progress = progress;
        this.scenario = session.scenario();
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        this.rows = session.rows();
        this.broken = session.evaluation().violations().stream()
                .map(Violation::schools)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    GanttData build(Grouping grouping, String search, boolean editable) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<ScenarioSchool> schools = scenario.schools().stream()
                .filter(school -> school.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingInt(this::order).thenComparing(ScenarioSchool::name))
                .toList();
        TreeMap<String, List<GanttData.Row>> groups = new TreeMap<>();
        for (ScenarioSchool school : schools) {
            groups.computeIfAbsent(key(grouping, school), k -> new ArrayList<>())
                    .add(row(school));
        }
        return new GanttData(
                Translations.text("rollout.gantt.label"),
                Translations.text("rollout.school"),
                editable,
                scenario.periods().stream().map(GanttBuilder::period).toList(),
                marks(),
                progress == null ? null : progress.today(),
                groups.entrySet().stream()
                        .map(group -> group(grouping, group.getKey(), group.getValue(), wanted))
                        .toList(),
                Stream.of("ok", "lost", "broken", "pinned")
                        .map(tone -> new GanttData.Key(tone, Translations.text("rollout.legend." + tone)))
                        .toList());
    }

    /** Schools without a start are a line with their number at first, so that the waves are in sight. */
    private GanttData.Group group(Grouping grouping, String key, List<GanttData.Row> rows, String wanted) {
        boolean unplanned = grouping == Grouping.WAVE && rows.getFirst().start() == null;
        String name = name(grouping, key);
        return new GanttData.Group(
                name,
                Translations.text("rollout.gantt.count", rows.size()),
                unplanned && wanted.isEmpty(),
                Translations.text("rollout.gantt.fold", name),
                rows);
    }

    private int order(ScenarioSchool school) {
        return start(school) == null ? -1 : periods.indexOf(start(school));
    }

    private @Nullable String start(ScenarioSchool school) {
        Evaluation.SchoolRow row = rows.get(school.id());
        return row == null ? null : row.start();
    }

    /** Sorts as it shall be shown: unplanned schools before the waves. */
    private String key(Grouping grouping, ScenarioSchool school) {
        return switch (grouping) {
            case WAVE -> String.format(Locale.ROOT, "%04d", order(school) + 1);
            case TYPE -> SchoolKinds.of(school.name());
            case NONE -> "";
        };
    }

    private String name(Grouping grouping, String key) {
        return switch (grouping) {
            case WAVE -> {
                int number = Integer.parseInt(key) - 1;
                yield Names.wave(session, number < 0 ? null : periods.get(number));
            }
            case TYPE -> key.isEmpty() ? Translations.text("rollout.gantt.noType") : key;
            case NONE -> "";
        };
    }

    private static GanttData.Period period(Scenario.Period period) {
        return new GanttData.Period(
                period.id(), Formats.quarter(period.id()), shortLabel(period.id()), period.budgetYear());
    }

    /** Only the quarter, {@code 3}, for narrow columns under their year. */
    private static String shortLabel(String period) {
        return Quarter.isQuarter(period)
                ? Integer.toString(Quarter.parse(period).number())
                : period;
    }

    private List<GanttData.Mark> marks() {
        return scenario.programmes().stream()
                .map(programme -> new GanttData.Mark(
                        periods.indexOf(programme.lastCompletionPeriod()) + 1,
                        Translations.text(
                                "rollout.gantt.mark",
                                Names.programme(programme.id()),
                                Formats.quarter(programme.lastCompletionPeriod()))))
                .toList();
    }

    private GanttData.Row row(ScenarioSchool school) {
        Evaluation.SchoolRow row = rows.get(school.id());
        String start = start(school);
        boolean lost = row != null && row.grants().stream().anyMatch(grant -> !grant.received());
        return new GanttData.Row(
                school.id(),
                school.name(),
                Translations.text("rollout.unplanned"),
                description(school, row, start),
                start == null ? null : periods.indexOf(start),
                school.duration(),
                periods.indexOf(school.earliestStart()),
                school.pinnedStart() != null,
                session.isMoved(school.id()),
                shadows.get(school.id()),
                broken.contains(school.id()) ? "broken" : lost ? "lost" : "ok",
                progress == null ? null : progress.of(school.id()));
    }

    private String description(ScenarioSchool school, Evaluation.@Nullable SchoolRow row, @Nullable String start) {
        String words = row == null || start == null
                ? Translations.text("rollout.gantt.unplanned", school.name())
                : Translations.text(
                        "rollout.gantt.row",
                        school.name(),
                        Names.wave(session, start),
                        Formats.quarter(row.completion()),
                        Names.euros(school.investment()));
        String pinned = school.pinnedStart() == null ? "" : " " + Translations.text("rollout.gantt.pinned");
        boolean lost = row != null && start != null && row.grants().stream().anyMatch(grant -> !grant.received());
        return words
                + pinned
                + (lost ? " " + Translations.text("rollout.gantt.lost") : "")
                + (progress == null ? "" : progress.words(school.id()));
    }
}
