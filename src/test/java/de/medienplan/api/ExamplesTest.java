package de.medienplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.grant.GrantExample;
import de.medienplan.identity.ApiTokens;
import de.medienplan.identity.Role;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/api.md, run one after another with the curl of this machine against the running server. */
@DatabaseTest
@OnDay("2026-12-01")
class ExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String END = "@@@@";

    @LocalServerPort
    int port;

    @Autowired
    ApiTokens tokens;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample grants;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void each_example_of_the_documentation_does_what_it_says() throws Exception {
        SignedIn.during("paula", "PLANNING", hannover::load);
        SignedIn.during("fred", grants.role(), grants::load);
        SignedIn.as("paula", "PLANNING");
        decisions.record(
                new DecisionDraft(TestPlans.ofRegister(context), "1", LocalDate.of(2026, 5, 11), "", "Rat", ""));
        SignedIn.out();

        List<JsonNode> answers = run(Program.key(tokens, Role.PLANNING, Role.FINANCE, Role.SUPPORT));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.isMissingNode()).isFalse());
        assertThat(found(answers, "shortName")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found(answers, "inForce")).contains("true");
        assertThat(found(answers, "standing")).contains("START_LATE");
        assertThat(found(answers, "nextStep")).isNotEmpty();
        assertThat(found(answers, "requested")).isNotEmpty().allMatch(euros -> euros.matches("\\d+\\.\\d\\d"));
        assertThat(found(answers, "paid")).contains("12500.50");
        assertThat(found(answers, "stored")).containsExactly("false", "true");
        assertThat(found(answers, "detail")).isEmpty();
    }

    private static List<String> found(List<JsonNode> answers, String name) {
        return answers.stream()
                .flatMap(answer -> answer.findValues(name).stream())
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .toList();
    }

    /** What the examples print, each line that is JSON. */
    private List<JsonNode> run(String key) throws IOException, InterruptedException {
        String page = Files.readString(Path.of("docs/api.md"));
        StringBuilder script = new StringBuilder("set -e\n");
        // each command begins at the margin; what it prints ends with a mark
        EXAMPLE.matcher(page)
                .results()
                .forEach(example -> script.append(example.group(1).replaceAll("(?m)^(?=\\S)", "echo '" + END + "'\n")));
        Path printed = folder.resolve("printed");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().put("MEDIENPLAN", "http://localhost:" + port);
        shell.environment().put("TOKEN", key);
        Process running = shell.start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).as("ended in time").isTrue();
        String all = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(all).isZero();
        return Pattern.compile(END)
                .splitAsStream(all)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> JsonMapper.shared().readTree(text))
                .toList();
    }
}
