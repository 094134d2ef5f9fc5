package de.medienplan;

import de.medienplan.command.ImportCommand;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlainOutput;
import de.medienplan.shared.UserException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./medienplan import}: the application without its web server, for one import; a running one needs no start. */
public final class ImportMain {

    /** Only what the command needs is started: no screens, no jobs in the background, no sample data. */
    private static final Map<String, Object> WITHOUT_SCREENS = Map.of(
            "spring.main.lazy-initialization", "true",
            "spring.autoconfigure.exclude", "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "medienplan.jobs.work", "false",
            "logging.level.de.medienplan", "WARN");

    private ImportMain() {}

    /** @param args words of the command, and properties of the application as {@code --name.of.it=value} */
    public static void main(String[] args) {
        PrintStream out = PlainOutput.on(System.out);
        // what the application says while it starts is not the answer of the command
        System.setErr(PlainOutput.on(System.err));
        System.setOut(System.err);
        System.exit(run(args, out));
    }

    private static int run(String[] args, PrintStream out) {
        List<String> properties =
                Arrays.stream(args).filter(ImportMain::isProperty).toList();
        List<String> words =
                Arrays.stream(args).filter(word -> !isProperty(word)).toList();
        if (ImportCommand.isRemote(words)) {
            return ImportCommand.runRemote(words, out);
        }
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(MedienplanApplication.class)
                .web(WebApplicationType.NONE)
                .properties(WITHOUT_SCREENS)
                .run(properties.toArray(String[]::new))) {
            return application.getBean(ImportCommand.class).run(words, out);
        } catch (RuntimeException refused) {
            // StartRefusal has said why
            return ImportCommand.refuse(words, out, reason(refused));
        }
    }

    private static Message reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException refusal) {
                return refusal.reason();
            }
        }
        return Message.of("command.import.failed");
    }

    private static boolean isProperty(String word) {
        return word.startsWith("--") && word.contains(".") && word.contains("=");
    }
}
