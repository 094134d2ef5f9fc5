package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.rollout.progress.ProgressColumn;
import de.medienplan.rollout.progress.ProgressFile;
import de.medienplan.rollout.progress.ProgressImport;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reports on the works at the schools. */
@Component
class ProgressTask extends PreviewedTask<ProgressColumn, ProgressFile> {

    private final ProgressImport imports;
    private final Clock clock;

    ProgressTask(ProgressImport imports, MappingMemory memory, Clock clock) {
        super(imports, memory);
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    ImportKind<ProgressColumn> kind() {
        return imports.kind();
    }

    @Override
    ProgressFile request(ImportFile<ProgressColumn> file, Answers answers) {
        return new ProgressFile(file, answers.day(clock));
    }
}
