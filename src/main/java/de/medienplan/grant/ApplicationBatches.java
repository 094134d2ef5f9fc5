package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Id;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many applications at once: each row succeeds or says why not; the last batch can be taken back. */
@Service
@Transactional
public class ApplicationBatches {

    private final ApplicationRegister register;
    private final ApplicationList list;
    private final RuleInputReader inputs;
    private final BatchTable batches;
    private final StepTrail trail;

    ApplicationBatches(
            ApplicationRegister register,
            ApplicationList list,
            RuleInputReader inputs,
            BatchTable batches,
            StepTrail trail) {
        this.register = register;
        this.list = list;
        this.inputs = inputs;
        this.batches = batches;
        this.trail = trail;
    }

    /** What {@link #create} would do. */
    BatchResult preview(NewApplications wanted) {
        Map<SchoolId, String> names = inputs.snapshot().schoolNames();
        Set<String> taken = list.ofProgramme(wanted.programmeId()).stream()
                .filter(row -> !row.state().isDead())
                .map(row -> slot(row.schoolId(), row.categoryId()))
                .collect(Collectors.toCollection(HashSet::new));
        return new BatchResult(wanted.drafts().stream()
                .map(draft -> new BatchResult.Line(
                        ApplicationId.NONE,
                        0,
                        "",
                        draft.schoolId(),
                        names.getOrDefault(draft.schoolId(), ""),
                        draft.categoryId(),
                        draft.requested(),
                        objections(wanted, draft, taken)))
                .toList());
    }

    private static List<Message> objections(NewApplications wanted, NewApplications.Draft draft, Set<String> taken) {
        if (!taken.add(slot(draft.schoolId(), draft.categoryId()))) {
            return List.of(Message.of("grant.batch.exists"));
        }
        try {
            Amounts.check(wanted.input(draft));
            return List.of();
        } catch (UserException refusal) {
            return List.of(refusal.reason());
        }
    }

    private static String slot(SchoolId schoolId, GrantCategoryId categoryId) {
        return schoolId + "/" + categoryId;
    }

    /**
     * Creates a draft for each school and category that has none yet.
     *
     * @throws ChangedSinceShown if it would do something else than was shown
     */
    BatchResult create(NewApplications wanted, BatchResult shown) {
        return create(wanted, shown, false);
    }

    BatchResult create(NewApplications wanted, BatchResult shown, boolean synthetic) {
        BatchResult preview = preview(wanted);
        shown.requireSame(preview);
        List<NewApplications.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < preview.lines().size(); i++) {
            if (preview.lines().get(i).succeeds()) {
                drafts.add(wanted.drafts().get(i));
            }
        }
        List<Long> numbers = register.nextReferences(drafts.size());
        List<Application> created = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            created.add(new Application(References.of(numbers.get(i)), wanted.input(drafts.get(i)), synthetic));
        }
        register.saveAll(created);
        register.flush();
        if (!created.isEmpty()) {
            batches.write(
                    BatchKind.CREATE,
                    Texts.german(Message.of("grant.batch.created", created.size())),
                    created.stream()
                            .map(one -> new BatchTable.Item(one.id(), one.version(), null))
                            .toList());
        }
        return preview;
    }

    /** What {@link #take} would do. Later rows see the money that earlier ones take. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public BatchResult preview(Collection<ApplicationId> ids, Step step) {
        return preview(list.byId(ids).stream().map(row -> new Wish(row, step)).toList());
    }

    /** A step wished for one application. */
    record Wish(ApplicationRow application, Step step) {}

    BatchResult preview(List<Wish> wishes) {
        RuleInputReader.Snapshot snapshot = inputs.snapshot();
        List<BatchResult.Line> lines = new ArrayList<>(wishes.size());
        for (Wish wish : wishes) {
            ApplicationRow row = wish.application();
            Step complete = wish.step().completedFor(row);
            RuleInput input = snapshot.input(row);
            List<Message> objections = ApplicationRules.objections(input, complete);
            if (objections.isEmpty()) {
                input.commitments().replace(row, ProjectedApplication.of(row, complete));
            }
            lines.add(new BatchResult.Line(
                    row.id(),
                    row.version(),
                    row.reference(),
                    row.schoolId(),
                    input.school().name(),
                    row.categoryId(),
                    complete.amount() == null ? row.expected() : complete.amount(),
                    objections));
        }
        return new BatchResult(lines);
    }

    /**
     * Takes the step with every application that allows it.
     *
     * @param shown the preview that the user confirms
     * @return who succeeded, who was refused and why
     * @throws ChangedSinceShown if it would now do something else; nothing is stored then
     */
    @MayManageMoney
    public BatchResult take(Collection<ApplicationId> ids, Step step, BatchResult shown) {
        inputs.lock(list.byId(ids).stream().map(ApplicationRow::programmeId).collect(Collectors.toSet()));
        List<Wish> wishes =
                list.byId(ids).stream().map(row -> new Wish(row, step)).toList();
        shown.requireSame(preview(wishes));
        return take(
                wishes,
                BatchKind.STEP,
                count -> Texts.german(
                        Message.of("grant.batch.step", step.action().label(), count)));
    }

    BatchResult take(List<Wish> wishes, BatchKind kind, Function<Long, String> title) {
        BatchResult result = preview(wishes);
        Map<ApplicationId, Step> steps = wishes.stream()
                .collect(Collectors.toMap(
                        wish -> wish.application().id(),
                        wish -> wish.step().completedFor(wish.application()),
                        (first, second) -> first));
        Set<ApplicationId> succeeding = result.lines().stream()
                .filter(BatchResult.Line::succeeds)
                .map(BatchResult.Line::applicationId)
                .collect(Collectors.toSet());
        List<Application> applications = register.findWithNotices(List.of(Id.values(succeeding)));
        Map<ApplicationId, String> before = applications.stream()
                .collect(Collectors.toMap(Application::id, one -> one.memento().json()));
        applications.forEach(one -> one.take(Objects.requireNonNull(steps.get(one.id()))));
        register.flush();
        trail.taken(applications.stream()
                .map(one -> new StepTrail.Taken(
                        one.id(),
                        Objects.requireNonNull(steps.get(one.id())),
                        Objects.requireNonNull(before.get(one.id()))))
                .toList());
        if (!applications.isEmpty()) {
            batches.write(
                    kind,
                    title.apply((long) applications.size()),
                    applications.stream()
                            .map(one -> new BatchTable.Item(one.id(), one.version(), before.get(one.id())))
                            .toList());
        }
        return result;
    }

    /** The batch that {@link #undo} would take back. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public Optional<BatchRow> last() {
        return batches.last();
    }

    /**
     * Takes the batch back where nobody touched the application since.
     *
     * @return the references of those that were changed since and stay as they are
     */
    @MayManageMoney
    public List<String> undo(BatchRow batch) {
        if (batches.last().map(BatchRow::id).filter(id -> id == batch.id()).isEmpty()) {
            throw new UserException(Message.of("grant.batch.notLast"));
        }
        Map<ApplicationId, BatchTable.Item> items = batches.items(batch.id()).stream()
                .collect(Collectors.toMap(BatchTable.Item::applicationId, Function.identity()));
        List<String> kept = new ArrayList<>();
        List<Application> created = new ArrayList<>();
        List<ApplicationId> restored = new ArrayList<>();
        for (Application application : register.findWithNotices(List.of(Id.values(items.keySet())))) {
            BatchTable.Item item = items.get(application.id());
            if (item == null || application.version() != item.versionAfter()) {
                kept.add(application.reference());
            } else if (item.before() == null) {
                created.add(application);
            } else {
                application.restore(Memento.read(item.before()));
                restored.add(application.id());
            }
        }
        register.deleteAll(created);
        register.flush();
        trail.takenBack(batch.id(), restored, Texts.german(Message.of("grant.batch.undone", batch.title())));
        batches.undone(batch.id());
        return kept;
    }
}
