package de.medienplan.cli;

import de.medienplan.planning.InvalidScenario;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files that commands read and write; what is wrong with one is said with its name. */
final class Documents {

    private Documents() {}

    static Scenario scenario(Path file) {
        return read(file, ScenarioJson::read);
    }

    static Plan plan(Path file) {
        return read(file, PlanJson::read);
    }

    /** A document of another kind; its reader throws {@link InvalidScenario}. */
    static <T> T read(Path file, Function<byte[], T> reader) {
        try {
            return reader.apply(Files.readAllBytes(file));
        } catch (InvalidScenario e) {
            throw new UserException(Message.of("cli.plan.invalid", file.toString(), e.path(), e.reason()));
        } catch (NoSuchFileException e) {
            throw new UserException(Message.of("cli.plan.missing", file.toString()));
        } catch (IOException | OutOfMemoryError e) {
            throw new UserException(Message.of("cli.plan.unreadable", file.toString()));
        }
    }

    /** A target that cannot be written is refused before the time is spent. */
    static void checkTarget(@Nullable Path out) {
        if (out == null) {
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        boolean writable = Files.exists(out) ? Files.isWritable(out) : folder != null && Files.isWritable(folder);
        if (Files.isDirectory(out) || !writable) {
            throw new UserException(Message.of("cli.plan.unwritable", out.toString()));
        }
    }

    static void write(Path out, byte[] json) {
        try {
            Files.write(out, json);
        } catch (IOException e) {
            throw new UserException(Message.of("cli.plan.unwritable", out.toString()));
        }
    }
}
