package de.medienplan.command;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Medienplan that runs, and the key of a program that may speak to it.
 *
 * @param address without a slash at the end
 */
record RunningServer(String address, String token) {

    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]");

    /** @return null if the options name none */
    static @Nullable RunningServer of(Map<String, String> options) {
        String url = options.get("--url");
        if (url == null) {
            UserException.throwIf(
                    options.containsKey("--token") || options.containsKey("--token-file"), "command.remote.noUrl");
            return null;
        }
        UserException.throwIf(!isAddress(url), "command.remote.badUrl", url);
        return new RunningServer(url.replaceAll("/+$", ""), token(options));
    }

    private static boolean isAddress(String url) {
        try {
            return url.matches("https?://\\S+") && URI.create(url).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Whether everybody on the way can read the key. */
    boolean isOpenToOthers() {
        URI uri = URI.create(address);
        return uri.getScheme().equals("http") && !HERE.matcher(uri.getHost()).matches();
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
