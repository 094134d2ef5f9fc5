package de.medienplan.testing;

import java.nio.file.Path;

/** The process in which a test runs; several share the build's directory and must not share a server. */
public final class TestProcess {

    private static final String NUMBER = System.getProperty("medienplan.test.process", "1");

    private TestProcess() {}

    /** A directory below {@code target} that no other process of the same run uses; not yet made. */
    public static Path directory(String name) {
        return Path.of("target", name, NUMBER);
    }
}
