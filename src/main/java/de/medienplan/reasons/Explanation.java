package de.medienplan.reasons;

import de.medienplan.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one school.
 *
 * @param school its id
 * @param start the period it starts in, null if it is unplanned
 * @param earlier planned: one finding for every earlier period of the horizon; unplanned: for every period
 * @param later planned: the next period and the one a year later, as far as the horizon goes
 * @param remedies unplanned: the single changes that would let it in, the cheapest first
 * @param sentences the answer in two to five sentences
 */
public record Explanation(
        String school,
        @Nullable String start,
        List<Finding> earlier,
        List<Finding> later,
        List<Remedy> remedies,
        List<Message> sentences) {

    public Explanation {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        remedies = List.copyOf(remedies);
        sentences = List.copyOf(sentences);
    }

    /** Every finding in the order of time. */
    public List<Finding> findings() {
        return java.util.stream.Stream.concat(earlier.stream(), later.stream()).toList();
    }
}
