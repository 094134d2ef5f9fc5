package de.medienplan.order;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.EarlyStart;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Vorzeitiger Maßnahmenbeginn. The start of a measure is the signing of a contract for supplies or services that belong to it
 * (VV Nr. 1.3 zu § 44 LHO; directive of the programme). An order before the approval can cost the whole grant, unless the
 * programme allows it or the funding body allowed an early start for this application first.
 */
final class EarlyMeasureStartRule {

    private EarlyMeasureStartRule() {}

    /** What to warn of before such an order; empty if it may be given. */
    static Optional<Message> warning(LocalDate orderedOn, ApplicationRow application, EarlyStart policy) {
        LocalDate approved = application.progress().approvedOn();
        if (policy == EarlyStart.ALLOWED || approved != null && !orderedOn.isBefore(approved)) {
            return Optional.empty();
        }
        LocalDate allowed = application.earlyStartOn();
        if (policy == EarlyStart.WITH_ALLOWANCE && allowed != null && !orderedOn.isBefore(allowed)) {
            return Optional.empty();
        }
        return Optional.of(
                approved == null
                        ? Message.of("order.early.notApproved", application.reference(), orderedOn)
                        : Message.of("order.early.approvedLater", application.reference(), orderedOn, approved));
    }
}
