package de.medienplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import de.medienplan.grant.GrantExample;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Files spoilt at random: each importer refuses them with a reason, in bounded time and memory, and never breaks. */
@DatabaseTest
class HostileFilesTest {

    private static final Logger LOG = LoggerFactory.getLogger(HostileFilesTest.class);
    private static final int CASES = 2_000;
    private static final long MOST_MILLIS = 5_000;
    private static final long MOST_BYTES = 400L << 20;

    @Autowired
    FileImports imports;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample grants;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Integer> kinds = new HashMap<>();
    private long slowest;
    private long largest;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    @Timeout(600)
    void are_refused_with_a_reason() throws IOException {
        SignedIn.during("paula", "PLANNING", hannover::load);
        SignedIn.during("fred", grants.role(), grants::load);
        SignedIn.as("ada", "PLANNING", "FINANCE", "SUPPORT", "SUBSIDY", "ADMIN");
        List<String> failures = new ArrayList<>();
        failures.addAll(spoil("schools", "own-schools.csv", "zeros.xlsx"));
        failures.addAll(spoil("counts", "own-counts 2026-27 Ist.csv", "strict.xlsx"));
        failures.addAll(spoil("devices", "paths-and-entities.csv", "two-line-heading.xlsx"));
        failures.addAll(spoil("applications", "own-applications.csv", "hidden-first-sheet.xlsx"));
        failures.addAll(spoil("notices", "own-applications.csv", "list-on-third-sheet.xlsx"));
        failures.addAll(spoil("progress", "own-schools.csv", "zeros-bavaria.xlsx"));
        assertThat(failures).isEmpty();
    }

    private List<String> spoil(String kind, String text, String workbook) throws IOException {
        kinds.clear();
        HostileFiles files = new HostileFiles(text, workbook);
        List<String> failures = new ArrayList<>();
        long begin = threads.getCurrentThreadCpuTime();
        for (int seed = 0; seed < CASES; seed++) {
            HostileFiles.Case spoilt = files.of(new Random(seed));
            String failure = failure(kind, spoilt, seed % 20 != 0);
            if (failure != null) {
                failures.add("case " + seed + " " + kind + " " + spoilt.what() + ": " + failure);
            }
        }
        long seconds = (threads.getCurrentThreadCpuTime() - begin) / 1_000_000_000;
        LOG.info("{}: {} in {} s, slowest {} ms, most {} MB", kind, kinds, seconds, slowest, largest >> 20);
        assertThat(kinds.getOrDefault("refused", 0)).isGreaterThan(CASES / 10);
        assertThat(kinds.getOrDefault("read", 0)).isGreaterThan(CASES / 10);
        return failures;
    }

    private @Nullable String failure(String kind, HostileFiles.Case spoilt, boolean preview) {
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long begin = threads.getCurrentThreadCpuTime();
        String failure = reading(kind, spoilt, preview);
        long millis = (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
        long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        slowest = Math.max(slowest, millis);
        largest = Math.max(largest, allocated);
        if (failure == null && (millis > MOST_MILLIS || allocated > MOST_BYTES)) {
            return millis + " ms, " + (allocated >> 20) + " MB";
        }
        return failure;
    }

    private @Nullable String reading(String kind, HostileFiles.Case spoilt, boolean preview) {
        try {
            FileImports.Upload upload = new FileImports.Upload(kind, spoilt.name(), spoilt.content(), null);
            ImportAnswer answer = imports.run(upload, preview, Locale.GERMAN);
            kinds.merge("read", 1, Integer::sum);
            return answer.faults().stream()
                    .filter(fault -> fault.reason().isBlank() || fault.reason().startsWith("!"))
                    .findFirst()
                    .map(fault -> "no reason: " + fault)
                    .orElse(null);
        } catch (UserException refused) {
            kinds.merge("refused", 1, Integer::sum);
            return null;
        } catch (Throwable failed) {
            StackTraceElement[] trace = failed.getStackTrace();
            return failed + " at " + (trace.length == 0 ? "" : trace[0]);
        }
    }
}
