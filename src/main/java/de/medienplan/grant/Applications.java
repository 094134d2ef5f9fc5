package de.medienplan.grant;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.storage.VersionCheck;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications one at a time; see {@link ApplicationBatches} for many at once. */
@Service
@Transactional
public class Applications {

    private final ApplicationRegister register;
    private final ApplicationList list;
    private final Documents documents;
    private final RuleInputReader inputs;
    private final ChangeHistory history;

    Applications(
            ApplicationRegister register,
            ApplicationList list,
            Documents documents,
            RuleInputReader inputs,
            ChangeHistory history) {
        this.register = register;
        this.list = list;
        this.documents = documents;
        this.inputs = inputs;
        this.history = history;
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ApplicationRow> all() {
        return list.all();
    }

    /** @throws UserException if it was deleted meanwhile */
    /** As they stood on a day: steps that came later are left out. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ApplicationRow> on(LocalDate day) {
        return all().stream().map(row -> ApplicationAsOf.of(row, day)).toList();
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public ApplicationRow get(ApplicationId id) {
        return list.byId(List.of(id)).stream().findFirst().orElseThrow(Applications::gone);
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<NoticeRow> notices(ApplicationId id) {
        return application(id).notices();
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<DocumentRow> documents(ApplicationId id) {
        return documents.of(id);
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(ApplicationId id) {
        return history.of(Application.class, id.value());
    }

    /** What stands against the step now; empty if it can be taken. Changes nothing. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<Message> objections(ApplicationId id, Step step) {
        ApplicationRow row = get(id);
        return ApplicationRules.objections(inputs.snapshot().input(row), step.completedFor(row));
    }

    /** @return the id of the new draft */
    @MayManageMoney
    public ApplicationId create(ApplicationInput input) {
        String reference = References.of(register.nextReferences(1).getFirst());
        return register.save(new Application(reference, input, false)).id();
    }

    @MayManageMoney
    public void change(ApplicationRow seen, ApplicationInput input) {
        Application application = application(seen);
        application.update(input);
        register.flush();
    }

    /** Takes over the day of the first order for it: the start of the measure. Of one that is gone it is told nothing. */
    @MayManageMoney
    public void started(ApplicationId id, LocalDate firstOrder) {
        register.findById(id.value()).ifPresent(application -> application.started(firstOrder));
    }

    /** @throws RefusedStep with every reason */
    @MayManageMoney
    public void take(ApplicationRow seen, Step step) {
        inputs.lock(List.of(seen.programmeId()));
        Application application = application(seen);
        ApplicationRow row = get(seen.id());
        Step complete = step.completedFor(row);
        List<Message> objections = ApplicationRules.objections(inputs.snapshot().input(row), complete);
        if (!objections.isEmpty()) {
            throw new RefusedStep(row.reference(), objections);
        }
        application.take(complete);
        register.flush();
    }

    /**
     * Records that a document is there, for all that do not have it.
     *
     * @param required the required document that it is, null for any other
     * @return for how many it was new
     */
    @MayManageMoney
    public int record(
            Collection<ApplicationId> applications,
            @Nullable RequiredDocumentRow required,
            String name,
            LocalDate receivedOn,
            String reference) {
        if (name.isBlank()) {
            throw UserException.at("grant.document.name", Message.of("grant.document.nameMissing"));
        }
        Long requiredId = required == null ? null : required.id();
        return documents.add(applications, requiredId, name.strip(), receivedOn, reference.strip());
    }

    @MayManageMoney
    public void removeDocument(ApplicationId id, long documentId) {
        documents.remove(id, documentId);
    }

    private Application application(ApplicationRow seen) {
        Application application = application(seen.id());
        VersionCheck.requireCurrent(Application.class, seen.id().value(), application.version(), seen.version());
        return application;
    }

    private Application application(ApplicationId id) {
        return register.findById(id.value()).orElseThrow(Applications::gone);
    }

    private static UserException gone() {
        return new UserException(Message.of("grant.application.gone"));
    }
}
