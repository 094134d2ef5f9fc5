package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.List;

/**
 * A hard rule that a plan breaks, once.
 *
 * @param rule which rule
 * @param reason the sentence for users, naming schools, periods and amounts
 * @param schools ids of the schools that clash, as in the scenario
 * @param periods ids of the periods concerned, may be empty
 * @param years budget years concerned, may be empty
 * @param excess by how much: units of the resource, euros; 0 where it has no measure
 */
public record Violation(
        Rule rule, Message reason, List<String> schools, List<String> periods, List<Integer> years, long excess) {

    public Violation {
        schools = List.copyOf(schools);
        periods = List.copyOf(periods);
        years = List.copyOf(years);
    }

    static Violation ofSchool(Rule rule, Message reason, String school) {
        return new Violation(rule, reason, List.of(school), List.of(), List.of(), 0);
    }

    static Violation ofYear(Rule rule, Message reason, List<String> schools, int year, long excess) {
        return new Violation(rule, reason, schools, List.of(), List.of(year), excess);
    }
}
