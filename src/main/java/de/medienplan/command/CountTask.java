package de.medienplan.command;

import de.medienplan.device.CountColumn;
import de.medienplan.device.CountFact;
import de.medienplan.device.CountFile;
import de.medienplan.device.CountImport;
import de.medienplan.device.CountKind;
import de.medienplan.device.CountStatement;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Counted or planned devices. */
@Component
class CountTask extends PreviewedTask<CountColumn, CountFile> {

    /** Our own export says in its name what it holds. */
    private static final Pattern PLANNED = Pattern.compile("(?iu)(^|[\\s_-])(plan|soll|planned)([\\s_.-]|$)");

    private final CountImport imports;
    private final Clock clock;

    CountTask(CountImport imports, MappingMemory memory, Clock clock) {
        super(imports, memory);
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "counts";
    }

    @Override
    ImportKind<CountColumn> kind() {
        return imports.kind();
    }

    @Override
    CountFile request(ImportFile<CountColumn> file, Answers answers) {
        CountKind named = PLANNED.matcher(file.source().name()).find() ? CountKind.PLANNED : CountKind.ACTUAL;
        return new CountFile(
                file, answers.year(file, clock), answers.has("kind") ? CountFact.kind(answers.text("kind")) : named);
    }

    @Override
    List<CountStatement> counts(CountFile request) {
        return imports.statements(request);
    }
}
