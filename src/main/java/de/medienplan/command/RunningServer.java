package de.medienplan.command;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Medienplan that runs, and the key of a program that may speak to it.
 *
 * @param address without a slash at the end
 */
record RunningServer(String address, String token) {

    /** @return null if the options name none */
    static @Nullable RunningServer of(Map<String, String> options) {
        String url = options.get("--url");
        if (url == null) {
            UserException.throwIf(
                    options.containsKey("--token") || options.containsKey("--token-file"), "command.remote.noUrl");
            return null;
        }
        UserException.throwIf(!url.matches("https?://[^\\s]+"), "command.remote.badUrl", url);
        return new RunningServer(url.replaceAll("/+$", ""), token(options));
    }

    private static String token(Map<String, String> options) {
        String file = options.get("--token-file");
        String token = file == null
                ? options.get("--token")
                : new String(ImportRequest.read(Path.of(file)), StandardCharsets.UTF_8).strip();
        if (token == null || !token.matches("[\\w-]+")) {
            throw new UserException(Message.of("command.remote.noToken"));
        }
        return token;
    }

    URI imports(String kind, boolean preview) {
        return URI.create(address + "/api/v1/imports/" + kind + "?preview=" + preview);
    }
}
