package de.medienplan.planning.conflict;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.SchoolNames;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;

/** The two smallest repairs in sentences. */
public final class RepairSentences {

    private final Scenario scenario;
    private final Contradictions found;

    public RepairSentences(Scenario scenario, Contradictions found) {
        this.scenario = scenario;
        this.found = found;
    }

    /** Which pins to release, and what is missing even then. */
    public List<Message> release() {
        List<Message> sentences = new ArrayList<>();
        if (found.release().isEmpty()) {
            sentences.add(Message.of("planning.conflict.releaseNone"));
        } else {
            sentences.add(released(
                    found.fewest() ? "planning.conflict.release" : "planning.conflict.releaseAbout", found.release()));
        }
        if (!found.anyway().none()) {
            sentences.add(Message.of("planning.conflict.anyway"));
            sentences.addAll(means(found.anyway()));
        }
        return sentences;
    }

    /** What to add so that the pins can be kept; those that cannot be kept at all first. */
    public List<Message> supply() {
        List<Message> sentences = new ArrayList<>();
        if (!found.unsavable().isEmpty()) {
            sentences.add(released("planning.conflict.unsavable", found.unsavable()));
        }
        if (!found.means().none()) {
            sentences.add(Message.of(
                    found.unsavable().isEmpty() ? "planning.conflict.supply" : "planning.conflict.supplyRest"));
            sentences.addAll(means(found.means()));
        }
        return sentences;
    }

    private Message released(String key, List<String> ids) {
        List<ScenarioSchool> schools = scenario.schools().stream()
                .filter(school -> ids.contains(school.id()))
                .toList();
        return Message.of(key, ids.size(), SchoolNames.of(schools));
    }

    private List<Message> means(Means means) {
        List<Message> sentences = new ArrayList<>();
        means.funds()
                .forEach((year, euros) ->
                        sentences.add(Message.of("planning.conflict.addFunds", Integer.toString(year), euros)));
        for (Means.Units units : means.capacity()) {
            sentences.add(Message.of(
                    "planning.conflict.addUnits",
                    ScenarioNames.resource(units.resource()),
                    Formats.quarter(units.period()),
                    units.amount()));
        }
        if (means.newPosts() != null) {
            sentences.add(Message.of(
                    "planning.conflict.addPosts",
                    means.newPosts(),
                    scenario.support().maxNewPostsPerYear()));
        }
        return sentences;
    }
}
