package de.medienplan.rollout.run;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Cost over time, thinned out so that a long run stays small. */
final class RunCurve {

    private static final int MOST_POINTS = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<RunPoint> points = new ArrayList<>();

    synchronized void add(RunPoint point) {
        points.add(point);
        if (points.size() > MOST_POINTS) {
            for (int i = points.size() - 2; i > 0; i -= 2) {
                points.remove(i);
            }
        }
    }

    synchronized List<RunPoint> points() {
        return List.copyOf(points);
    }

    String json() {
        return JSON.writeValueAsString(points());
    }

    static List<RunPoint> read(String json) {
        return List.of(JSON.readValue(json, RunPoint[].class));
    }
}
