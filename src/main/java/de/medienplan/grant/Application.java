package de.medienplan.grant;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application for one school and category. It guards the order of its own steps; what else a step needs is said by
 * the {@link ApplicationRule}s.
 */
@Entity
@Table(name = "grant_application")
@Tracked("grant.application")
class Application {

    @Id
    @SequenceGenerator(name = "grant_application", sequenceName = "grant_application_id_seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_application")
    private @Nullable Long id;

    @Version
    private int version;

    @Untracked
    private String reference;

    @Untracked
    private long programmeId;

    @Untracked
    private long categoryId;

    @Untracked
    private long schoolId;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.PREPARING;

    private String purpose;
    private BigDecimal costs;
    private BigDecimal requested;
    private String responsible;
    private @Nullable LocalDate plannedFor;
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate earlyStartOn;

    @Embedded
    private Progress progress = new Progress();

    @Untracked
    private boolean synthetic;

    @Untracked
    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, id")
    private List<Notice> notices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(String reference, ApplicationInput input, boolean synthetic) {
        this.reference = reference;
        this.programmeId = input.programmeId().value();
        this.categoryId = input.categoryId().value();
        this.schoolId = input.schoolId().value();
        this.synthetic = synthetic;
        this.costs = input.costs();
        this.requested = input.requested();
        this.purpose = input.purpose();
        this.responsible = input.responsible();
        update(input);
    }

    /** @throws UserException if amounts are to change after it was submitted, or are no amounts of money */
    final void update(ApplicationInput input) {
        Amounts.check(input);
        boolean amountsChange =
                input.costs().compareTo(costs) != 0 || input.requested().compareTo(requested) != 0;
        if (amountsChange && state != ApplicationState.PREPARING) {
            throw UserException.at(
                    "grant.application.requested",
                    Message.of("grant.application.amountsFixed", reference, state.label()));
        }
        put(input);
    }

    private void put(ApplicationInput input) {
        purpose = input.purpose().strip();
        costs = input.costs().setScale(2);
        requested = input.requested().setScale(2);
        responsible = input.responsible().strip();
        plannedFor = input.plannedFor();
        orderedOn = input.orderedOn();
        earlyStartOn = input.earlyStartOn();
    }

    void started(LocalDate firstOrder) {
        orderedOn = firstOrder;
    }

    /** @throws UserException if the step does not start in the present state */
    void take(Step step) {
        if (!step.action().isPossibleFrom(state)) {
            throw new UserException(Message.of("grant.rule.state", step.action().label(), state.label()));
        }
        state = step.action().after(state);
        progress.take(step);
        if (step.action().hasNumber()) {
            notices.add(new Notice(this, step));
        }
    }

    /** Takes over where it stands already, with the notice that granted it. */
    void arrive(Arrival arrival, String note) {
        Step approval = arrival.approval(note);
        boolean granted = approval != null
                && !(approval.date().equals(progress.noticeOn)
                        && approval.number().equals(progress.noticeNumber));
        state = arrival.state();
        progress = Progress.of(arrival.progress());
        if (approval != null && granted) {
            notices.add(new Notice(this, approval));
        }
    }

    /** Puts back how it stood before a batch. */
    void restore(Memento memento) {
        state = memento.state();
        progress = memento.progress();
        notices.removeIf(notice -> !memento.notices().contains(notice.id()));
        ApplicationInput content = memento.content();
        if (content != null) {
            put(content);
        }
    }

    /** Puts back how it stood before its last step; what users entered since stays, notices stay and count no more. */
    void takeBack(Memento before) {
        state = before.state();
        progress = before.progress().copy();
        notices.stream()
                .filter(notice -> !before.notices().contains(notice.id()))
                .forEach(Notice::takeBack);
    }

    Memento memento() {
        return new Memento(
                state, progress.copy(), notices.stream().map(Notice::id).toList(), content());
    }

    private ApplicationInput content() {
        return new ApplicationInput(
                new ProgrammeId(programmeId),
                new GrantCategoryId(categoryId),
                new SchoolId(schoolId),
                purpose,
                costs,
                requested,
                responsible,
                plannedFor,
                orderedOn,
                earlyStartOn);
    }

    List<NoticeRow> notices() {
        return notices.stream()
                .filter(notice -> !notice.isTakenBack())
                .map(Notice::row)
                .toList();
    }

    ApplicationId id() {
        return new ApplicationId(Objects.requireNonNull(id));
    }

    int version() {
        return version;
    }

    ApplicationState state() {
        return state;
    }

    String reference() {
        return reference;
    }

    @Override
    public String toString() {
        return reference;
    }
}
