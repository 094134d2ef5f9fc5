package de.medienplan.command;

import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationFile;
import de.medienplan.grant.ApplicationImport;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications for grants. */
@Component
class ApplicationTask extends PreviewedTask<ApplicationField, ApplicationFile> {

    private final Programmes programmes;

    ApplicationTask(ApplicationImport imports, Programmes programmes, MappingMemory memory) {
        super(imports, memory);
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    ImportKind<ApplicationField> kind() {
        return ApplicationImport.KIND;
    }

    @Override
    ApplicationFile request(ImportFile<ApplicationField> file, Answers answers) {
        return new ApplicationFile(file.table(), file.mapping(), programme(file, answers));
    }

    /**
     * The programme of rows that name none: the one that was answered, else the only one there is, else the only one that knows
     * all categories of the file; null if that leaves a question.
     */
    private @Nullable ProgrammeId programme(ImportFile<ApplicationField> file, Answers answers) {
        List<ProgrammeTerms> all = programmes.all();
        if (answers.has("programme")) {
            String wanted = answers.text("programme");
            return all.stream()
                    .filter(programme -> programme.code().equalsIgnoreCase(wanted)
                            || programme.name().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UserException(Message.of("grant.import.programmeUnknown")))
                    .id();
        }
        List<String> categories = file.table().rows().stream()
                .map(row -> file.mapping().text(ApplicationField.CATEGORY, row))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
        List<ProgrammeTerms> fitting = all.size() == 1
                ? all
                : all.stream()
                        .filter(programme -> !categories.isEmpty() && knows(programme, categories))
                        .toList();
        return fitting.size() == 1 ? fitting.getFirst().id() : null;
    }

    private static boolean knows(ProgrammeTerms programme, List<String> categories) {
        return categories.stream()
                .allMatch(category -> programme.categories().stream()
                        .anyMatch(one -> one.name().equalsIgnoreCase(category)
                                || one.code().equalsIgnoreCase(category)));
    }
}
