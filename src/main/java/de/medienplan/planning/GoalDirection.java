package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which way plans change when the weights do: the direction is certain, how far only a planning run tells. */
public final class GoalDirection {

    private GoalDirection() {}

    /** A sentence for each direction; empty if nothing that counts has changed. */
    public static List<Message> of(Weights before, Weights after) {
        List<Message> directions = new ArrayList<>();
        int starts = waitingAgainstPosts(before, after);
        add(directions, "starts", starts);
        if (starts == 0) {
            add(directions, "waiting", after.waitingPerPupilQuarter().compareTo(before.waitingPerPupilQuarter()));
        }
        add(directions, "unplanned", after.unplannedPerPupil().compareTo(before.unplannedPerPupil()));
        add(directions, "moves", Long.compare(after.movedSchoolPerQuarter(), before.movedSchoolPerQuarter()));
        add(directions, "cancelled", Long.compare(after.cancelledSchool(), before.cancelledSchool()));
        return directions;
    }

    /** Whether a child's quarter weighs more against a post than before; compared crosswise, posts may weigh nothing. */
    private static int waitingAgainstPosts(Weights before, Weights after) {
        BigDecimal now = after.waitingPerPupilQuarter().multiply(before.postCostPercent());
        return now.compareTo(before.waitingPerPupilQuarter().multiply(after.postCostPercent()));
    }

    private static void add(List<Message> directions, String what, int direction) {
        if (direction != 0) {
            directions.add(Message.of("planning.direction." + what + (direction > 0 ? ".more" : ".less")));
        }
    }
}
