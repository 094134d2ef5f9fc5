package de.medienplan.offer;

import de.medienplan.identity.MayRead;
import de.medienplan.offer.MeasureCell.Progress;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All schools against the four measures: where stands each? */
@Service
@Transactional(readOnly = true)
public class Measures {

    private final Schools schools;
    private final Offers offers;
    private final ObjectProvider<OfferPlanSource> plans;

    Measures(Schools schools, Offers offers, ObjectProvider<OfferPlanSource> plans) {
        this.schools = schools;
        this.offers = offers;
        this.plans = plans;
    }

    /** A row per active school, in the order of the register. */
    @MayRead
    public List<MeasureRow> all() {
        Map<SchoolId, Map<Offer, ParticipationRow>> taken = new HashMap<>();
        offers.all()
                .forEach(row -> taken.computeIfAbsent(row.schoolId(), id -> new EnumMap<>(Offer.class))
                        .put(row.offer(), row));
        Map<SchoolId, Message> planned = new HashMap<>();
        plans.orderedStream().forEach(plan -> planned.putAll(plan.planned()));
        return schools.active().stream()
                .map(school -> row(school, taken.getOrDefault(school.id(), Map.of()), planned.get(school.id())))
                .toList();
    }

    private static MeasureRow row(SchoolRow school, Map<Offer, ParticipationRow> taken, @Nullable Message planned) {
        return new MeasureRow(
                school,
                pilot(school),
                offer(Offer.PORTAL, school, taken.get(Offer.PORTAL)),
                offer(Offer.MOBILE_LEARNING, school, taken.get(Offer.MOBILE_LEARNING)),
                expansion(school, planned),
                taken);
    }

    private static MeasureCell pilot(SchoolRow school) {
        return school.mepPlace() == MepPlace.PILOT
                ? new MeasureCell(Message.of("offer.measure.pilot"), Progress.DONE)
                : new MeasureCell(Message.of("offer.measure.notPilot"), Progress.NONE);
    }

    static MeasureCell offer(Offer offer, SchoolRow school, @Nullable ParticipationRow taken) {
        boolean ready = offer.prerequisites().stream()
                .allMatch(prerequisite -> prerequisite.check(school).met());
        if (taken == null) {
            return ready
                    ? new MeasureCell(Message.of("offer.measure.possible"), Progress.NONE)
                    : new MeasureCell(Message.of("offer.measure.notYet"), Progress.BLOCKED);
        }
        Progress progress = switch (taken.state()) {
            case WISHED -> ready ? Progress.WAITING : Progress.BLOCKED;
            case ON_HOLD -> Progress.NONE;
            case IN_OPERATION -> Progress.DONE;
            default -> Progress.RUNNING;
        };
        return new MeasureCell(taken.state().label(), progress);
    }

    private static MeasureCell expansion(SchoolRow school, @Nullable Message planned) {
        if (planned != null) {
            return new MeasureCell(planned, Progress.RUNNING);
        }
        return switch (school.mepPlace()) {
            case PILOT -> new MeasureCell(Message.of("offer.measure.byPilot"), Progress.DONE);
            case DECIDED -> new MeasureCell(Message.of("offer.measure.decided"), Progress.RUNNING);
            case PLANNED -> new MeasureCell(Message.of("offer.measure.planned"), Progress.WAITING);
            case NONE -> new MeasureCell(Message.of("offer.measure.open"), Progress.NONE);
        };
    }
}
