package de.medienplan.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settings of the embedded server. They go on its command line, where no edited configuration file can weaken them.
 *
 * @param values PostgreSQL parameters by name
 */
public record ServerSettings(Map<String, String> values) {

    /** A user's data: what is committed survives a power cut. */
    public static final ServerSettings DURABLE = new ServerSettings(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("log_timezone", "Europe/Berlin"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_truncate_on_rotation", "on")));

    /** These settings with some replaced, for throw-away servers. */
    public ServerSettings with(Map<String, String> others) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        merged.putAll(others);
        return new ServerSettings(merged);
    }

    /** The settings as {@code pg_ctl -o} wants them. */
    String options(int port) {
        return "-p " + port
                + values.entrySet().stream()
                        .map(setting -> " -c " + setting.getKey() + "='" + setting.getValue() + "'")
                        .sorted()
                        .collect(Collectors.joining());
    }
}
