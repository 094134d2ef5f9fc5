package de.medienplan.planning;

import static de.medienplan.planning.ScenarioCheck.ids;
import static de.medienplan.planning.ScenarioCheck.known;
import static de.medienplan.planning.ScenarioCheck.refuse;
import static de.medienplan.planning.ScenarioCheck.unique;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the schools of a scenario fit its periods, resources, programmes and budget years. */
final class SchoolCheck {

    private final Scenario scenario;
    private final Set<String> periods;
    private final Set<String> resources;
    private final Set<String> programmes;

    SchoolCheck(Scenario scenario) {
        this.scenario = scenario;
        this.periods = ids(scenario.periods(), Scenario.Period::id);
        this.resources = ids(scenario.resources(), Scenario.Resource::id);
        this.programmes = ids(scenario.programmes(), Scenario.Programme::id);
    }

    /** @throws InvalidScenario with the place and the reason */
    void check() {
        unique(scenario.schools(), ScenarioSchool::id, "$.schools", "id");
        for (int s = 0; s < scenario.schools().size(); s++) {
            checkSchool(scenario.schools().get(s), "$.schools[" + s + "]");
        }
    }

    private void checkSchool(ScenarioSchool school, String path) {
        refuse(school.plannedDuration() < 1, path + ".duration", "planning.check.duration");
        checkProgress(school, path + ".progress");
        int longest = school.longest();
        known(school.earliestStart(), periods, path + ".earliestStart", "planning.check.noPeriod");
        known(school.pinnedStart(), periods, path + ".pinnedStart", "planning.check.noPeriod");
        known(school.publishedStart(), periods, path + ".publishedStart", "planning.check.noPeriod");
        for (int d = 0; d < school.demands().size(); d++) {
            ScenarioSchool.Demand demand = school.demands().get(d);
            String place = path + ".demands[" + d + "]";
            known(demand.resource(), resources, place + ".resource", "planning.check.noResource");
            boolean outside = demand.offset() < 0 || demand.offset() >= longest;
            refuse(outside, place + ".offset", "planning.check.offset", longest);
        }
        unique(school.grants(), ScenarioSchool.Grant::programme, path + ".grants", "programme");
        for (int g = 0; g < school.grants().size(); g++) {
            String place = path + ".grants[" + g + "].programme";
            known(school.grants().get(g).programme(), programmes, place, "planning.check.noProgramme");
        }
    }

    private void checkProgress(ScenarioSchool school, String path) {
        ScenarioSchool.Progress progress = school.progress();
        if (progress == null) {
            return;
        }
        refuse(progress.duration() < 1, path + ".duration", "planning.check.duration");
        known(progress.start(), periods, path + ".start", "planning.check.noPeriod");
        List<String> ids = scenario.periods().stream().map(Scenario.Period::id).toList();
        boolean beyond = ids.indexOf(progress.start()) + (long) progress.duration() > ids.size();
        refuse(beyond, path, "planning.check.beyondHorizon", progress.start(), progress.duration());
        Map<Integer, Long> payments = progress.payments();
        if (payments != null) {
            Set<Integer> years = ids(scenario.periods(), Scenario.Period::budgetYear);
            payments.keySet()
                    .forEach(year -> refuse(
                            !years.contains(year),
                            path + ".payments." + year,
                            "planning.check.noYear",
                            year.toString()));
        }
    }
}
