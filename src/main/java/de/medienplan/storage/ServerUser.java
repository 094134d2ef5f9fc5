package de.medienplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. When Medienplan itself runs as root, the programs run without root's privileges: in
 * a user namespace of their own, or, where containers forbid that, as the owner of the cluster.
 *
 * @param prefix what to put in front of each command
 */
record ServerUser(List<String> prefix) {

    /** "nobody" on every Linux. */
    private static final int NOBODY = 65534;

    private static final ServerUser MYSELF = new ServerUser(List.of());
    private static final ServerUser NAMESPACE = new ServerUser(List.of("unshare", "--user"));

    /** The user who owns, or is to own, the cluster. Hands an empty directory over where that is needed. */
    static ServerUser of(Path cluster) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return MYSELF;
        }
        int owner = (int) Files.getAttribute(cluster, "unix:uid");
        if (owner == 0 && works(NAMESPACE)) {
            return NAMESPACE;
        }
        int uid = owner == 0 ? NOBODY : owner;
        return new ServerUser(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"));
    }

    /** Makes a directory or file below {@code parent} belong to the user who will run the server. */
    void own(Path parent, Path child) throws IOException {
        if (prefix.contains("--reuid=" + NOBODY)) {
            Trees.chown(child, NOBODY);
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(parent);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE); // may pass through, not look around
            Files.setPosixFilePermissions(parent, permissions);
        }
    }

    private static boolean works(ServerUser user) {
        try {
            Process probe = new ProcessBuilder(user.command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
