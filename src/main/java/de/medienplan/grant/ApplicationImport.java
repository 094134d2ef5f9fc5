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
import java.util.LinkedHashMap;
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
    private final StepTrail trail;

    ApplicationImport(
            ApplicationList list,
            ApplicationRegister register,
            BatchTable batches,
            Programmes programmes,
            Schools schools,
            StepTrail trail) {
        this.list = list;
        this.register = register;
        this.batches = batches;
        this.programmes = programmes;
        this.schools = schools;
        this.trail = trail;
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
        Map<Application, ApplicationImportPlan.Step> steps = new LinkedHashMap<>();
        added(work, steps);
        changed(work, steps, before);
        Map<Application, String> arriving = arrive(steps, before);
        register.saveAll(steps.keySet());
        register.flush();
        trail(steps, arriving);
        batches.write(
                BatchKind.IMPORT,
                Texts.german(Message.of("grant.batch.imported", steps.size())),
                steps.keySet().stream()
                        .map(one -> new BatchTable.Item(one.id(), one.version(), before.get(one)))
                        .toList());
    }

    private void added(List<ApplicationImportPlan.Step> work, Map<Application, ApplicationImportPlan.Step> steps) {
        List<ApplicationImportPlan.Step> fresh =
                work.stream().filter(step -> step.stored() == null).toList();
        Iterator<Long> numbers = register.nextReferences(fresh.size()).iterator();
        fresh.forEach(step -> steps.put(new Application(References.of(numbers.next()), step.input(), false), step));
    }

    private void changed(
            List<ApplicationImportPlan.Step> work,
            Map<Application, ApplicationImportPlan.Step> steps,
            Map<Application, String> before) {
        Map<ApplicationId, ApplicationImportPlan.Step> byId = new HashMap<>();
        work.forEach(step -> {
            ApplicationRow stored = step.stored();
            if (stored != null) {
                byId.put(stored.id(), step);
            }
        });
        for (Application application : register.findWithNotices(List.of(Id.values(byId.keySet())))) {
            ApplicationImportPlan.Step step = Objects.requireNonNull(byId.get(application.id()));
            before.put(application, application.memento().json());
            application.update(step.input());
            steps.put(application, step);
        }
    }

    /** @return how those stood before that move in further than they were */
    private static Map<Application, String> arrive(
            Map<Application, ApplicationImportPlan.Step> steps, Map<Application, String> stored) {
        Map<Application, String> before = new HashMap<>();
        String note = Texts.german(Message.of("grant.import.arrived"));
        steps.forEach((application, step) -> {
            Arrival arrival = step.arrival();
            if (arrival != null) {
                String known = stored.get(application);
                before.put(application, known == null ? application.memento().json() : known);
                application.arrive(arrival, note);
            }
        });
        return before;
    }

    private void trail(Map<Application, ApplicationImportPlan.Step> steps, Map<Application, String> arriving) {
        String note = Texts.german(Message.of("grant.import.arrived"));
        List<StepTrail.Taken> taken = new ArrayList<>();
        arriving.forEach((application, before) -> {
            Arrival arrival = Objects.requireNonNull(steps.get(application)).arrival();
            Step step = arrival == null ? null : arrival.step(note);
            if (step != null) {
                taken.add(new StepTrail.Taken(application.id(), step, before));
            }
        });
        trail.taken(taken);
    }
}
