package de.medienplan.command;

import de.medienplan.history.Actor;
import de.medienplan.identity.Role;
import de.medienplan.importing.SourceFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * {@code import KIND FILE}: takes a file in as the screens do, where each task is a kind. Exit
 * code 0: clean; 1: faults, and
 * nothing is stored; 2: the file or the command line cannot be read.
 */
@Component
public class ImportCommand {

    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    private final List<ImportTask> tasks;

    ImportCommand(List<ImportTask> tasks) {
        this.tasks = tasks;
    }

    public int run(List<String> words, PrintStream out) {
        OutcomePrinter printer = new OutcomePrinter(out, words.contains("--json"));
        try {
            ImportRequest request = ImportRequest.parse(words);
            return run(request, printer);
        } catch (UserException refusal) {
            printer.print(Outcome.refused(0, refusal.reason(), List.of()), false);
            return UNREADABLE;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Says why nothing could be tried at all, such as a Medienplan that runs on the data. */
    public static int refuse(List<String> words, PrintStream out, Message reason) {
        if (words.contains("--json")) {
            new OutcomePrinter(out, true).print(Outcome.refused(0, reason, List.of()), false);
        }
        return UNREADABLE;
    }

    private int run(ImportRequest request, OutcomePrinter printer) {
        ImportTask task = tasks.stream()
                .filter(one -> one.name().equals(request.kind()))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("command.import.usage")));
        Path mapping = request.mapping();
        Answers answers = mapping == null ? Answers.none() : Answers.read(read(mapping));
        byte[] content = read(request.file());
        signIn();
        String name = String.valueOf(request.file().getFileName());
        Outcome outcome = task.run(SourceFile.open(name, content, task.limits()), answers, request.preview());
        printer.print(outcome, request.preview());
        return outcome.isClean() ? CLEAN : FAULTY;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(Message.of("command.import.unreadable", file.toString()));
        }
    }

    /** Whoever may start programs on the data directory has all rights to it. */
    private static void signIn() {
        String[] roles =
                Arrays.stream(Role.values()).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM, null, AuthorityUtils.createAuthorityList(roles)));
    }

    /** The words behind the command. */
    record ImportRequest(
            String kind,
            Path file,
            boolean preview,
            @Nullable Path mapping) {

        static ImportRequest parse(List<String> words) {
            int at = words.indexOf("--mapping");
            UserException.throwIf(at >= 0 && at + 1 >= words.size(), "cli.plan.noValue", "--mapping");
            Path mapping = at < 0 ? null : Path.of(words.get(at + 1));
            List<String> rest = words.stream()
                    .filter(word -> !word.equals("--mapping") && (mapping == null || !word.equals(mapping.toString())))
                    .toList();
            List<String> options =
                    rest.stream().filter(word -> word.startsWith("--")).collect(Collectors.toList());
            options.removeAll(List.of("--json", "--preview"));
            List<String> plain =
                    rest.stream().filter(word -> !word.startsWith("--")).toList();
            UserException.throwIf(!options.isEmpty() || plain.size() != 2, "command.import.usage");
            return new ImportRequest(plain.get(0), Path.of(plain.get(1)), rest.contains("--preview"), mapping);
        }
    }
}
