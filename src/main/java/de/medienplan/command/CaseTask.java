package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.CaseAnswers;
import de.medienplan.subsidy.CaseColumn;
import de.medienplan.subsidy.CaseImport;
import de.medienplan.subsidy.CaseSheet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases of subsidised families; the importer asks for the right. */
@Component
class CaseTask extends PreviewedTask<CaseColumn, CaseSheet> {

    private final CaseImport imports;

    CaseTask(CaseImport imports, MappingMemory memory) {
        super(imports, memory);
        this.imports = imports;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    ImportKind<CaseColumn> kind() {
        return CaseImport.KIND;
    }

    @Override
    CaseSheet request(ImportFile<CaseColumn> file, Answers answers) {
        CaseAnswers decided = CaseAnswers.NONE;
        for (Map.Entry<String, @Nullable String> answer : answers.texts("kinds").entrySet()) {
            String code = answer.getValue();
            decided = decided.withKind(answer.getKey(), code == null ? "" : code);
        }
        for (Map.Entry<String, @Nullable String> answer :
                answers.texts("schools").entrySet()) {
            decided = decided.withSchool(answer.getKey(), school(answer.getValue()));
        }
        if (answers.has("measure")) {
            decided = imports.measured(decided, answers.text("measure"));
        }
        return new CaseSheet(file.table(), file.mapping(), decided);
    }

    private SchoolId school(@Nullable String number) {
        UserException.throwIf(
                number != null && imports.school(number).isEmpty(), "command.mapping.school", String.valueOf(number));
        return number == null ? CaseAnswers.OUTSIDE : imports.school(number).orElseThrow();
    }
}
