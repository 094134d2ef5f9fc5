package de.medienplan.command;

import de.medienplan.grant.NoticeField;
import de.medienplan.grant.NoticeImport;
import de.medienplan.grant.NoticeLine;
import de.medienplan.grant.NoticeMatch;
import de.medienplan.grant.NoticePreview;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportResult;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.SourceFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Notices of the funding body, reconciled with the applications: those that match are taken over. */
@Component
class NoticeTask implements ImportTask {

    private final NoticeImport imports;
    private final MappingMemory memory;

    NoticeTask(NoticeImport imports, MappingMemory memory) {
        this.imports = imports;
        this.memory = memory;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public FileLimits limits() {
        return NoticeImport.KIND.limits();
    }

    @Override
    public Outcome run(SourceFile source, Answers answers, boolean previewOnly) {
        ImportFile<NoticeField> file = answers.apply(ImportFile.open(NoticeImport.KIND, source, memory), memory);
        try {
            Sorted lines = new Sorted(imports.preview(file.table(), file.mapping()), answers);
            boolean stores = lines.faults.isEmpty() && !previewOnly && !lines.taken.isEmpty();
            if (stores) {
                imports.apply(lines.taken);
            }
            return new Outcome(lines.result(), lines.faults, lines.hints, file.unused(), List.of(), stores);
        } catch (UserException refusal) {
            return Outcome.refused(file.place().headingLine(), refusal.reason(), file.unused());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            return Outcome.refused(0, Message.of("importing.moved"), file.unused());
        }
    }

    /** The lines by what becomes of them: on screen a person chooses, here the answers do. */
    private static final class Sorted {

        private final List<NoticeLine> taken = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private int known;

        Sorted(NoticePreview preview, Answers answers) {
            hints.addAll(preview.hints());
            preview.lines().forEach(line -> sort(line, answers));
        }

        private void sort(NoticeLine line, Answers answers) {
            NoticeMatch match = line.match();
            if (match == NoticeMatch.MATCHED || (match == NoticeMatch.DIFFERING && answers.yes("differing"))) {
                taken.add(line);
            } else if (match == NoticeMatch.DUPLICATE) {
                known++;
                hints.add(new Hint(line.row(), "", line.reference(), reason(line), false));
            } else if (match != NoticeMatch.FAULTY && answers.yes("leaveOut")) {
                hints.add(new Hint(line.row(), "", line.reference(), reason(line), true));
            } else {
                faults.add(new Fault(line.row(), "", line.reference(), reason(line)));
            }
        }

        private static Message reason(NoticeLine line) {
            return switch (line.match()) {
                case DIFFERING ->
                    Message.of("command.notices.differing", line.difference().orElseThrow());
                case UNKNOWN -> Message.of("command.notices.unknown");
                default -> line.reasons().getFirst();
            };
        }

        ImportResult result() {
            int left = (int) hints.stream().filter(Hint::leftOut).count();
            return new ImportResult(0, taken.size(), known, left);
        }
    }
}
