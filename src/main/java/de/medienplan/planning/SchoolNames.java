package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Names of schools within a sentence; a long list is cut and the rest counted. */
public final class SchoolNames {

    private static final int MOST = 12;

    private SchoolNames() {}

    public static Message of(List<ScenarioSchool> schools) {
        String names = schools.stream().limit(MOST).map(ScenarioSchool::name).collect(Collectors.joining(", "));
        if (schools.isEmpty()) {
            return Message.of("planning.schools.none");
        }
        return schools.size() <= MOST
                ? Message.of("planning.schools.all", names)
                : Message.of("planning.schools.more", names, schools.size() - MOST);
    }
}
