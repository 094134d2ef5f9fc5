package de.medienplan.command;

import de.medienplan.history.Actor;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * {@code import KIND FILE}, where each task is a kind: takes a file in as the screens do, on the data at hand or, with
 * {@code --url}, by a Medienplan that runs. Exit code 0: clean; 1: faults, and nothing is stored; 2: the file or the command
 * line cannot be read, or the server does not take it.
 */
@Component
public class ImportCommand {

    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    private final FileImports imports;

    ImportCommand(FileImports imports) {
        this.imports = imports;
    }

    /** @return 0 if all is fine, 1 if rows are faulty, 2 if nothing could be read */
    public int run(List<String> words, PrintStream out) {
        try {
            return answered(words, out, this::here);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Whether the words name a running Medienplan, so that nothing needs to be started here. */
    public static boolean isRemote(List<String> words) {
        return words.contains("--url") || words.contains("--token") || words.contains("--token-file");
    }

    public static int runRemote(List<String> words, PrintStream out) {
        return answered(words, out, RemoteImport::run);
    }

    /** Says why nothing could be tried at all, such as a Medienplan that runs on the data. */
    public static int refuse(List<String> words, PrintStream out, Message reason) {
        if (words.contains("--json")) {
            AnswerPrinter.of(words, out).print(ImportAnswer.refused(Texts.german(reason)), false);
        }
        return UNREADABLE;
    }

    private interface Place {
        ImportAnswer take(ImportRequest request);
    }

    private static int answered(List<String> words, PrintStream out, Place place) {
        AnswerPrinter printer = AnswerPrinter.of(words, out);
        try {
            ImportRequest request = ImportRequest.parse(words);
            ImportAnswer answer = place.take(request);
            printer.print(answer, request.preview());
            return answer.isClean() ? CLEAN : FAULTY;
        } catch (UserException refusal) {
            printer.print(ImportAnswer.refused(Texts.german(refusal.reason())), false);
            return UNREADABLE;
        }
    }

    private ImportAnswer here(ImportRequest request) {
        UserException.throwIf(!imports.knows(request.kind()), "command.import.usage");
        FileImports.Upload upload =
                new FileImports.Upload(request.kind(), request.name(), request.content(), request.answers());
        signIn();
        return imports.run(upload, request.preview(), Locale.GERMANY);
    }

    /** Whoever may start programs on the data directory has all rights to it. */
    private static void signIn() {
        String[] roles =
                Arrays.stream(Role.values()).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM, null, AuthorityUtils.createAuthorityList(roles)));
    }
}
