package de.medienplan.offer;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A school on its way to an offer; guards the order of the states. */
@Entity
@Table(name = "offer_participation")
@Tracked("offer.participation")
class Participation extends Versioned {

    @Untracked
    private long schoolId;

    @Untracked
    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.WISHED;

    private LocalDate wishedOn;
    private LocalDate stateSince;
    private @Nullable String nextStep;
    private @Nullable String contact;

    @Untracked
    private boolean synthetic;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(SchoolId schoolId, Offer offer, LocalDate wishedOn, boolean synthetic) {
        this.schoolId = schoolId.value();
        this.offer = offer;
        this.wishedOn = wishedOn;
        this.stateSince = wishedOn;
        this.synthetic = synthetic;
    }

    /** Puts a made-up participation into its state at once. */
    static Participation sample(Participation made, OfferState state, LocalDate since, String nextStep) {
        made.state = state;
        made.stateSince = since;
        made.nextStep = nextStep.isEmpty() ? null : nextStep;
        return made;
    }

    /** @throws UserException if the state does not follow, or the day is before the present state began */
    void moveTo(OfferState next, LocalDate on) {
        if (!state.next().contains(next)) {
            throw new UserException(Message.of("offer.rule.order", state.label(), next.label()));
        }
        if (on.isBefore(stateSince)) {
            throw new UserException(Message.of("offer.rule.date", state.label()));
        }
        state = next;
        stateSince = on;
        synthetic = false;
    }

    void describe(LocalDate wished, @Nullable String step, @Nullable String who) {
        if (state != OfferState.WISHED && wished.isAfter(stateSince)) {
            throw new UserException(Message.of("offer.rule.wish"));
        }
        if (state == OfferState.WISHED) {
            stateSince = wished;
        }
        wishedOn = wished;
        nextStep = step;
        contact = who;
    }

    ParticipationRow row() {
        return new ParticipationRow(
                id(),
                version(),
                new SchoolId(schoolId),
                offer,
                new ParticipationRow.Progress(state, stateSince, nextStep),
                wishedOn,
                contact,
                synthetic);
    }

    Offer offer() {
        return offer;
    }

    SchoolId schoolId() {
        return new SchoolId(schoolId);
    }
}
