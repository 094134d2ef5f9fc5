package de.medienplan.command;

import de.medienplan.device.CountStatement;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.SourceFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * An import whose preview is a list of records.
 *
 * @param <T> a file and everything that was decided about it
 */
abstract class PreviewedTask<F extends ImportField, T> implements ImportTask {

    private final Importer<T> importer;
    private final MappingMemory memory;

    PreviewedTask(Importer<T> importer, MappingMemory memory) {
        this.importer = importer;
        this.memory = memory;
    }

    abstract ImportKind<F> kind();

    abstract T request(ImportFile<F> file, Answers answers);

    /** What the file counts. */
    List<CountStatement> counts(T request) {
        return List.of();
    }

    @Override
    public FileLimits limits() {
        return kind().limits();
    }

    @Override
    public Outcome run(SourceFile source, Answers answers, boolean previewOnly) {
        ImportFile<F> file = answers.apply(ImportFile.open(kind(), source, memory), memory);
        try {
            T request = request(file, answers);
            ImportPreview preview = importer.preview(request);
            boolean stores = preview.confirmable() && !previewOnly;
            if (stores) {
                importer.confirm(request, preview);
            }
            return Outcome.of(preview, file.unused(), counts(request), stores);
        } catch (UserException refusal) {
            return Outcome.refused(file.place().headingLine(), refusal.reason(), file.unused());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            return Outcome.refused(0, Message.of("importing.moved"), file.unused());
        }
    }
}
