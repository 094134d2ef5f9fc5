package de.medienplan.command;

import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationFile;
import de.medienplan.grant.ApplicationImport;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
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
        return new ApplicationFile(
                file.table(), file.mapping(), programme(file, answers).id());
    }

    /** The programme of rows that name none: the one that was answered, else the only one that knows the file's categories. */
    private ProgrammeTerms programme(ImportFile<ApplicationField> file, Answers answers) {
        List<ProgrammeTerms> all = programmes.all();
        if (answers.has("programme")) {
            String wanted = answers.text("programme");
            return all.stream()
                    .filter(programme -> programme.code().equalsIgnoreCase(wanted)
                            || programme.name().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new UserException(Message.of("grant.import.programmeUnknown")));
        }
        boolean stated =
                file.mapping().has(ApplicationField.PROGRAMME) || file.mapping().has(ApplicationField.REFERENCE);
        List<ProgrammeTerms> fitting = all.stream()
                .filter(programme -> stated || knows(programme, file))
                .toList();
        UserException.throwIf(
                !stated && fitting.size() != 1 && all.size() > 1,
                "command.programme",
                String.join(", ", all.stream().map(ProgrammeTerms::code).toList()));
        return (fitting.isEmpty() ? all : fitting).getFirst();
    }

    private static boolean knows(ProgrammeTerms programme, ImportFile<ApplicationField> file) {
        return file.table().rows().stream()
                .map(row -> file.mapping().text(ApplicationField.CATEGORY, row))
                .filter(category -> !category.isEmpty())
                .anyMatch(category -> programme.categories().stream()
                        .anyMatch(one -> one.name().equalsIgnoreCase(category)
                                || one.code().equalsIgnoreCase(category)));
    }
}
