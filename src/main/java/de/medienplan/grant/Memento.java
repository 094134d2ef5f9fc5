package de.medienplan.grant;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an application stood before a batch touched it.
 *
 * @param notices ids of the notices it had
 * @param content what users had entered; null in mementos of batches that could not change it
 */
record Memento(
        ApplicationState state,
        Progress progress,
        List<Long> notices,
        @Nullable ApplicationInput content) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Memento read(String json) {
        return JSON.readValue(json, Memento.class);
    }
}
