package de.medienplan.rollout.plan;

import de.medienplan.school.SchoolId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which school of one scenario is which of another. The register says so first: schools with the same number are the same.
 * Otherwise they are if their ids agree, unless the register knows them as two different schools or one of them has its
 * match already.
 */
public final class SameSchools {

    /**
     * The schools of a scenario.
     *
     * @param ids in its order
     * @param register ids of the register's schools by scenario school
     */
    public record Side(Collection<String> ids, Map<String, SchoolId> register) {

        private boolean knows(String id) {
            return register.containsKey(id);
        }
    }

    private SameSchools() {}

    /** By school here the same school there, in the order of the schools here; those without one are missing. */
    public static Map<String, String> of(Side here, Side there) {
        Map<SchoolId, String> registered = new HashMap<>();
        for (String id : there.ids()) {
            SchoolId number = there.register().get(id);
            if (number != null) {
                registered.putIfAbsent(number, id);
            }
        }
        Map<String, String> byRegister = new HashMap<>();
        for (String id : here.ids()) {
            SchoolId number = here.register().get(id);
            String same = number == null ? null : registered.get(number);
            if (same != null) {
                byRegister.put(id, same);
            }
        }
        Set<String> free = new HashSet<>(there.ids());
        free.removeAll(byRegister.values());
        Map<String, String> matches = new LinkedHashMap<>();
        for (String id : here.ids()) {
            String same = byRegister.get(id);
            if (same != null) {
                matches.put(id, same);
            } else if (free.contains(id) && !(here.knows(id) && there.knows(id))) {
                matches.put(id, id);
            }
        }
        return matches;
    }
}
