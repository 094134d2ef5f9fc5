package de.medienplan.offer;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which school wants, gets and has which offer. */
@Service
@Transactional
public class Offers {

    private final ParticipationTable table;
    private final Schools schools;
    private final ChangeHistory history;
    private final Clock clock;

    Offers(ParticipationTable table, Schools schools, ChangeHistory history, Clock clock) {
        this.table = table;
        this.schools = schools;
        this.history = history;
        this.clock = clock;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ParticipationRow> all() {
        return table.findAllByOrderById().stream().map(Participation::row).toList();
    }

    @MayRead
    @Transactional(readOnly = true)
    public Optional<ParticipationRow> of(SchoolId schoolId, Offer offer) {
        return table.findBySchoolIdAndOffer(schoolId.value(), offer).map(Participation::row);
    }

    /** Notes that a school wants an offer. A wish needs no prerequisites. */
    @MayEquip
    public void wish(SchoolId schoolId, Offer offer, LocalDate on) {
        refuseFuture(on);
        if (table.findBySchoolIdAndOffer(schoolId.value(), offer).isPresent()) {
            throw new UserException(Message.of("offer.rule.wishedAlready"));
        }
        table.saveAndFlush(new Participation(schoolId, offer, on, false));
    }

    /**
     * Moves a school on, or back, and keeps what {@code seen} says of its wish, the next step and the contact.
     *
     * @throws UserException if the state does not follow, or a prerequisite is missing; names the first that is
     */
    @MayEquip
    public void move(ParticipationRow seen, OfferState next, LocalDate on) {
        refuseFuture(on);
        Participation participation = stored(seen);
        if (next.needsPrerequisites()) {
            SchoolRow school = school(participation.schoolId());
            participation.offer().prerequisites().stream()
                    .map(prerequisite -> prerequisite.check(school))
                    .filter(verdict -> !verdict.met())
                    .findFirst()
                    .ifPresent(verdict -> {
                        throw new UserException(Message.of("offer.rule.missing", next.label(), verdict.reason()));
                    });
        }
        refuseFuture(seen.wishedOn());
        participation.describe(seen.wishedOn(), seen.progress().nextStep(), seen.contact());
        participation.moveTo(next, on);
        table.saveAndFlush(participation);
    }

    /**
     * Writes down when the school asked, what comes next and whom to ask.
     *
     * @throws UserException if the day is in the future, or after the present state began
     */
    @MayEquip
    public void describe(
            ParticipationRow seen, LocalDate wishedOn, @Nullable String nextStep, @Nullable String contact) {
        refuseFuture(wishedOn);
        Participation participation = stored(seen);
        participation.describe(wishedOn, nextStep, contact);
        table.saveAndFlush(participation);
    }

    /** Takes a wish back; only while nothing was done for it. */
    @MayEquip
    public void withdraw(ParticipationRow seen) {
        if (seen.state() != OfferState.WISHED) {
            throw new UserException(Message.of("offer.rule.withdraw"));
        }
        table.delete(stored(seen));
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long participationId) {
        return history.of(Participation.class, participationId);
    }

    private Participation stored(ParticipationRow seen) {
        Participation participation =
                table.findById(seen.id()).orElseThrow(() -> new UserException(Message.of("offer.gone")));
        participation.requireVersion(seen.version());
        return participation;
    }

    private SchoolRow school(SchoolId id) {
        return schools.all().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("offer.gone")));
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new UserException(Message.of("offer.rule.future"));
        }
    }
}
