package de.medienplan.rollout.scenario;

import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school's needs while they are changed. */
public final class SchoolDraft {

    private final String id;
    private String name;
    private long pupils;
    private BigDecimal priority;
    private String earliestStart;
    private int duration;
    private List<ScenarioSchool.Demand> demands;
    private long investment;
    private List<ScenarioSchool.Grant> grants;
    private long tablets;
    private long otherDevices;
    private @Nullable String pinnedStart;
    private @Nullable String publishedStart;
    private ScenarioSchool.@Nullable Progress progress;

    private SchoolDraft(ScenarioSchool school) {
        id = school.id();
        name = school.name();
        pupils = school.pupils();
        priority = school.priority();
        earliestStart = school.earliestStart();
        duration = school.plannedDuration();
        demands = school.demands();
        investment = school.investment();
        grants = school.grants();
        tablets = school.tablets();
        otherDevices = school.otherDevices();
        pinnedStart = school.pinnedStart();
        publishedStart = school.publishedStart();
        progress = school.progress();
    }

    public static SchoolDraft of(ScenarioSchool school) {
        return new SchoolDraft(school);
    }

    public ScenarioSchool build() {
        return new ScenarioSchool(
                id,
                name,
                pupils,
                priority,
                earliestStart,
                duration,
                demands,
                investment,
                grants,
                tablets,
                otherDevices,
                pinnedStart,
                publishedStart,
                progress);
    }

    public SchoolDraft name(String value) {
        name = value;
        return this;
    }

    public SchoolDraft pupils(long value) {
        pupils = value;
        return this;
    }

    public SchoolDraft priority(BigDecimal value) {
        priority = value;
        return this;
    }

    public SchoolDraft earliestStart(String value) {
        earliestStart = value;
        return this;
    }

    public SchoolDraft duration(int value) {
        duration = value;
        return this;
    }

    /** Drops demands that lie beyond the works into their last quarter. */
    public SchoolDraft fitDemands() {
        int last = Math.max(duration, progress == null ? 0 : progress.duration()) - 1;
        return demands(demands.stream()
                .map(demand ->
                        new ScenarioSchool.Demand(demand.resource(), Math.min(demand.offset(), last), demand.amount()))
                .toList());
    }

    public SchoolDraft demands(List<ScenarioSchool.Demand> value) {
        demands = value;
        return this;
    }

    public SchoolDraft investment(long value) {
        investment = value;
        return this;
    }

    public SchoolDraft grants(List<ScenarioSchool.Grant> value) {
        grants = value;
        return this;
    }

    public SchoolDraft tablets(long value) {
        tablets = value;
        return this;
    }

    public SchoolDraft otherDevices(long value) {
        otherDevices = value;
        return this;
    }

    public SchoolDraft pinnedStart(@Nullable String value) {
        pinnedStart = value;
        return this;
    }

    public SchoolDraft publishedStart(@Nullable String value) {
        publishedStart = value;
        return this;
    }

    public SchoolDraft progress(ScenarioSchool.@Nullable Progress value) {
        progress = value;
        return this;
    }
}
