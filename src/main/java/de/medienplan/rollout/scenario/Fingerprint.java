package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two scenarios plan the same; the name does not count. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Scenario scenario) {
        byte[] content = ScenarioJson.write(ScenarioDraft.of(scenario).name("").build());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
