package de.medienplan.command;

import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.school.TypeReading;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Schools into the register. */
@Component
class SchoolTask extends PreviewedTask<ImportField, SchoolFile> {

    private final Clock clock;

    SchoolTask(SchoolImport imports, MappingMemory memory, Clock clock) {
        super(imports, memory);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    ImportKind<ImportField> kind() {
        return SchoolImport.KIND;
    }

    @Override
    SchoolFile request(ImportFile<ImportField> file, Answers answers) {
        TypeReading types = TypeReading.AS_WRITTEN;
        for (Map.Entry<String, @Nullable String> answer : answers.texts("types").entrySet()) {
            String code = answer.getValue();
            types = code == null ? types.without(answer.getKey()) : types.as(answer.getKey(), code);
        }
        SchoolFile read = new SchoolFile(file.table(), file.mapping(), answers.year(file, clock), types);
        return answers.yes("unnumbered") ? read.withoutNumbers() : read;
    }
}
