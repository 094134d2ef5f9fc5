package de.medienplan.map;

import java.util.List;

/**
 * What a map says, however it is drawn.
 *
 * @param planName the plan that it shows
 * @param groups the legend
 * @param schools in the order of their names, those without a place as well
 */
public record SchoolMap(MapTheme theme, String planName, List<MapGroup> groups, List<MapSchool> schools) {

    public SchoolMap {
        groups = List.copyOf(groups);
        schools = List.copyOf(schools);
    }

    public MapGroup groupOf(MapSchool school) {
        return groups.get(school.group());
    }

    public long count(int group) {
        return schools.stream().filter(school -> school.group() == group).count();
    }

    /** Those that can be drawn. */
    public List<MapSchool> placed() {
        return schools.stream().filter(school -> school.place() != null).toList();
    }

    /** Those that no map can show. */
    public List<MapSchool> unplaced() {
        return schools.stream().filter(school -> school.place() == null).toList();
    }
}
