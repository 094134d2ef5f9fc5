package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.school.Schools;
import de.medienplan.shared.Id;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of applications in: first a preview, then all of it in one transaction or nothing. Works as one batch that
 * can be taken back.
 */
@Service
public class ApplicationImport implements Importer<ApplicationFile> {

    public static final ImportKind<ApplicationField> KIND = new ImportKind<>("grant.import", ApplicationField.ALL);

    private final ApplicationList list;
    private final ApplicationRegister register;
    private final BatchTable batches;
    private final Programmes programmes;
    private final Schools schools;

    ApplicationImport(
            ApplicationList list,
            ApplicationRegister register,
            BatchTable batches,
            Programmes programmes,
            Schools schools) {
        this.list = list;
        this.register = register;
        this.batches = batches;
        this.programmes = programmes;
        this.schools = schools;
    }

    @Override
    @MayManageMoney
    @Transactional(readOnly = true)
    public ImportPreview preview(ApplicationFile file) {
        return file.hasKey() ? plan(file).preview() : ImportPreview.refused(Message.of("grant.notice.noKey"));
    }

    @Override
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(ApplicationFile file, ImportPreview shown) {
        ApplicationImportPlan plan = plan(file);
        shown.requireSame(plan.preview());
        store(plan.work());
    }

    private ApplicationImportPlan plan(ApplicationFile file) {
        return new ApplicationImportPlan(file, new ApplicationIndex(list.all(), schools.all(), programmes.all()));
    }

    private void store(List<ApplicationImportPlan.Step> work) {
        Map<Application, String> before = new HashMap<>();
        List<Application> touched = new ArrayList<>(added(work));
        touched.addAll(changed(work, before));
        register.saveAll(touched);
        register.flush();
        batches.write(
                BatchKind.IMPORT,
                Texts.german(Message.of("grant.batch.imported", touched.size())),
                touched.stream()
                        .map(one -> new BatchTable.Item(one.id(), one.version(), before.get(one)))
                        .toList());
    }

    private List<Application> added(List<ApplicationImportPlan.Step> work) {
        List<ApplicationInput> inputs = work.stream()
                .filter(step -> step.stored() == null)
                .map(ApplicationImportPlan.Step::input)
                .toList();
        Iterator<Long> numbers = register.nextReferences(inputs.size()).iterator();
        return inputs.stream()
                .map(input -> new Application(References.of(numbers.next()), input, false))
                .toList();
    }

    private List<Application> changed(List<ApplicationImportPlan.Step> work, Map<Application, String> before) {
        Map<ApplicationId, ApplicationInput> inputs = new HashMap<>();
        work.forEach(step -> {
            ApplicationRow stored = step.stored();
            if (stored != null) {
                inputs.put(stored.id(), step.input());
            }
        });
        List<Application> applications = register.findWithNotices(List.of(Id.values(inputs.keySet())));
        for (Application application : applications) {
            before.put(application, application.memento().json());
            application.update(Objects.requireNonNull(inputs.get(application.id())));
        }
        return applications;
    }
}
