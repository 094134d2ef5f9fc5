package de.medienplan.command;

import de.medienplan.importing.SourceFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes files in without a screen, through the importers that the screens use and with the rights of whoever is signed in.
 */
@Service
public class FileImports {

    private final List<ImportTask> tasks;

    FileImports(List<ImportTask> tasks) {
        this.tasks = tasks;
    }

    /** Whether there is an import of that name, such as {@code schools}. */
    public boolean knows(String kind) {
        return task(kind).isPresent();
    }

    /**
     * A file that somebody brings.
     *
     * @param answers JSON with answers to what a person would choose on screen; null for none
     */
    public record Upload(String kind, String name, byte[] content, byte @Nullable [] answers) {}

    /**
     * Reads the file and, unless it is only to be looked at or has faults, stores it: all or nothing.
     *
     * @param language of the reasons
     * @throws UserException if the file or its answers cannot be read at all
     */
    public ImportAnswer run(Upload upload, boolean preview, Locale language) {
        ImportTask task = task(upload.kind()).orElseThrow(() -> new UserException(Message.of("command.import.usage")));
        Answers answers = upload.answers() == null ? Answers.none() : Answers.read(upload.answers());
        SourceFile source = SourceFile.open(upload.name(), upload.content(), task.limits());
        return ImportAnswer.of(task.run(source, answers, preview), language);
    }

    private Optional<ImportTask> task(String kind) {
        return tasks.stream().filter(one -> one.name().equals(kind)).findFirst();
    }
}
