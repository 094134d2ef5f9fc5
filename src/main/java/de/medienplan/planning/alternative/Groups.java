package de.medienplan.planning.alternative;

import java.util.Map;

/**
 * What schools belong to, by id; a school that is missing belongs to none.
 *
 * @param types school type of each
 * @param districts part of the city of each
 */
public record Groups(Map<String, String> types, Map<String, String> districts) {

    public static final Groups NONE = new Groups(Map.of(), Map.of());

    public Groups {
        types = Map.copyOf(types);
        districts = Map.copyOf(districts);
    }
}
