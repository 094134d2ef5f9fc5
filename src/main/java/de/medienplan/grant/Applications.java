package de.medienplan.grant;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.storage.VersionCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private final StepTrail trail;

    Applications(
            ApplicationRegister register,
            ApplicationList list,
            Documents documents,
            RuleInputReader inputs,
            ChangeHistory history,
            StepTrail trail) {
        this.register = register;
        this.list = list;
        this.documents = documents;
        this.inputs = inputs;
        this.history = history;
        this.trail = trail;
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

    /** References of what is applied for already for the school and category; a second one is hardly meant. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<String> doubles(GrantCategoryId category, SchoolId school) {
        return all().stream()
                .filter(row -> row.schoolId().equals(school)
                        && row.categoryId().equals(category)
                        && !row.state().isDead())
                .map(ApplicationRow::reference)
                .toList();
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
        String before = application.memento().json();
        application.take(complete);
        register.flush();
        trail.taken(List.of(new StepTrail.Taken(row.id(), complete, before)));
    }

    /** Every step, the latest first, also those that were taken back. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<StepRow> steps(ApplicationId id) {
        return trail.of(id);
    }

    /**
     * Takes the last step back, whichever it was. The step stays, with who took it back and why.
     *
     * @throws UserException if there is none, nobody says why, or its money was given to others meanwhile
     */
    @MayManageMoney
    public void takeBack(ApplicationRow seen, String reason) {
        UserException.throwIfAt(reason.isBlank(), "grant.takeBack.reason", "grant.takeBack.noReason");
        inputs.lock(List.of(seen.programmeId()));
        Application application = application(seen);
        Optional<StepTrail.Last> last = trail.last(seen.id());
        if (last.isPresent()) {
            application.takeBack(Memento.read(last.get().before()));
            trail.takenBack(last.get().id(), reason.strip());
        } else {
            Memento now = application.memento();
            Rewind rewind = Rewind.of(now)
                    .orElseThrow(() -> new UserException(Message.of("grant.takeBack.nothing", seen.reference())));
            application.takeBack(rewind.before());
            trail.takenBack(seen.id(), rewind.action(), now.json(), reason.strip());
        }
        register.flush();
        requireMoneyLeft(seen, get(seen.id()));
    }

    private void requireMoneyLeft(ApplicationRow before, ApplicationRow after) {
        if (after.bound().compareTo(before.bound()) > 0) {
            Commitments commitments = inputs.snapshot().input(after).commitments();
            BigDecimal left = commitments.leftFor(after);
            UserException.throwIf(
                    commitments.allowance(after.schoolId()).unknown() == null
                            && after.bound().compareTo(left) > 0,
                    "grant.takeBack.moneyGone",
                    Euros.of(after.bound()),
                    Euros.of(left.max(BigDecimal.ZERO)));
        }
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
