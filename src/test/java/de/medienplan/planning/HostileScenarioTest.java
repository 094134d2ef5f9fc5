package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.model.Model;
import de.medienplan.shared.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scenarios that ship, spoilt at a random place: refused with place and reason, or planned without a sum that overflows. */
class HostileScenarioTest {

    private static final int CASES = 2_500;
    private static final Path DORTMUND = Path.of("data/scenarios/dortmund.json");
    private static final Path RUNNING = Path.of("data/laufend/szenario.json");
    private static final Pattern VALUE = Pattern.compile("(?<=:|\\[|,)\\s*(\"[^\"]*\"|-?[0-9.]+|null|true|false)");
    private static final Pattern NUMBER = Pattern.compile("\"([A-Za-z]+)\"\\s*:\\s*\\[?\\s*(-?[0-9.]+)");
    private static final List<String> NUMBERS = List.of(
            "0.000000001", "1e-9", "0.001", "0.5", "0", "1", "7", "9999", "999999999", "999999999999", "1000000000000");
    private static final Pattern FIELD = Pattern.compile("\"[A-Za-z]+\"\\s*:");
    private static final List<String> VALUES = List.of(
            "1E999999999",
            "-1E999999999",
            "1e-9",
            "1e-10",
            "1E-999999999",
            "0",
            "-1",
            "0.5",
            "9223372036854775807",
            "9223372036854775808",
            "999999999999",
            "1000000000000",
            "999999999999.999999999",
            "2147483648",
            "9999",
            "1e12",
            "9".repeat(5_000),
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u001b[31mrot\"",
            "\"<b>x</b>\"",
            "\"2026-Q1\"",
            "\"9999-Q4\"",
            "\"0000-Q0\"",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "'x'");

    private final Map<String, Integer> kinds = new HashMap<>();

    @Test
    @Timeout(120)
    void is_refused_with_place_and_reason_or_can_be_planned() throws IOException {
        List<String> shipped = List.of(small(DORTMUND), small(RUNNING));
        List<String> failures = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            byte[] spoilt = spoilt(shipped.get(seed % shipped.size()), random);
            String failure = failure(spoilt, seed % 10 == 0);
            if (failure != null) {
                failures.add("case " + seed + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(kinds.getOrDefault("planned", 0)).as("cases %s", kinds).isGreaterThan(CASES / 20);
        assertThat(kinds.getOrDefault("refused", 0)).as("cases %s", kinds).isGreaterThan(CASES / 3);
    }

    private @Nullable String failure(byte[] bytes, boolean thorough) {
        try {
            Scenario scenario = ScenarioJson.read(bytes);
            Map<String, @Nullable String> starts = new HashMap<>();
            scenario.schools().forEach(school -> starts.put(school.id(), school.earliestStart()));
            new PlanEvaluator(scenario).evaluateStarts(starts);
            Model.of(scenario);
            if (thorough) {
                Contradictions.find(scenario);
            }
            kinds.merge("planned", 1, Integer::sum);
            return null;
        } catch (InvalidScenario refused) {
            kinds.merge("refused", 1, Integer::sum);
            boolean said = refused.path().startsWith("$")
                    && !Texts.german(refused.reason()).startsWith("!");
            return said ? null : "no place or reason: " + refused;
        } catch (Throwable failed) {
            return failed + " at " + failed.getStackTrace()[0];
        }
    }

    /** A dozen schools are enough, and leave nothing out that a file has. */
    private static String small(Path file) throws IOException {
        Scenario scenario = ScenarioJson.read(file);
        Scenario few = scenario.withSchools(scenario.schools().subList(0, 12));
        return new String(ScenarioJson.write(few), StandardCharsets.UTF_8);
    }

    private static byte[] spoilt(String json, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> bytes(json, random);
            case 1 -> replaced(json, FIELD, random, "\"other\":").getBytes(StandardCharsets.UTF_8);
            case 2 -> json.substring(0, random.nextInt(json.length())).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("[".repeat(random.nextInt(100_000)) + json).getBytes(StandardCharsets.UTF_8);
            case 4, 5, 6 -> {
                String spoilt = json;
                for (int i = random.nextInt(3); i >= 0; i--) {
                    spoilt = numbered(spoilt, random);
                }
                yield spoilt.getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                String spoilt = json;
                for (int i = random.nextInt(3); i >= 0; i--) {
                    spoilt = replaced(spoilt, VALUE, random, VALUES.get(random.nextInt(VALUES.size())));
                }
                yield spoilt.getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    /** Another number in a field of a random name, so that the rare ones are met as often as those of schools. */
    private static String numbered(String json, Random random) {
        List<MatchResult> found = NUMBER.matcher(json).results().toList();
        List<String> names =
                found.stream().map(one -> one.group(1)).distinct().sorted().toList();
        String name = names.get(random.nextInt(names.size()));
        List<MatchResult> fields =
                found.stream().filter(one -> one.group(1).equals(name)).toList();
        MatchResult one = fields.get(random.nextInt(fields.size()));
        return json.substring(0, one.start(2))
                + NUMBERS.get(random.nextInt(NUMBERS.size()))
                + json.substring(one.end(2));
    }

    private static byte[] bytes(String json, Random random) {
        byte[] spoilt = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    private static String replaced(String json, Pattern what, Random random, String instead) {
        List<MatchResult> found = what.matcher(json).results().toList();
        // the head of a file has the rarer fields: half of all cases spoil that
        int among = random.nextBoolean() ? Math.min(120, found.size()) : found.size();
        MatchResult one = found.get(random.nextInt(among));
        return json.substring(0, one.start()) + instead + json.substring(one.end());
    }
}
