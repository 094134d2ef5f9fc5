package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a case without an end is to be looked at: the child has passed the last class of its school type, or has had no valid
 * proof for some months. A case with a kind for which no retention rule is entered is to be looked at as well. Source: Art. 5
 * (1) e GDPR (storage limitation); classes and months are data.
 */
final class OpenCasePolicy {

    private final Map<String, Integer> lastClasses;
    private final int unverifiedMonths;

    OpenCasePolicy(Map<String, Integer> lastClasses, int unverifiedMonths) {
        this.lastClasses = lastClasses;
        this.unverifiedMonths = unverifiedMonths;
    }

    /**
     * What is known of a case.
     *
     * @param type code of the school type; null outside the register
     * @param attendedFrom first day of the latest entry of a school
     * @param classYear at that entry
     * @param ruleMissing whether one of its kinds has no retention rule
     */
    record Facts(
            CaseId caseId,
            String reference,
            String alias,
            String school,
            @Nullable String type,
            LocalDate attendedFrom,
            int classYear,
            @Nullable LocalDate proofUntil,
            boolean ruleMissing) {}

    OpenCase of(Facts facts, LocalDate today) {
        if (facts.ruleMissing()) {
            return open(facts, today, Message.of("subsidy.open.noRule"), facts.attendedFrom());
        }
        LocalDate unverified = unverifiedFrom(facts);
        Integer last = facts.type() == null ? null : lastClasses.get(facts.type());
        if (last != null && !leftOn(facts, last).isAfter(unverified)) {
            return open(facts, today, Message.of("subsidy.open.left", last), leftOn(facts, last));
        }
        String key = facts.proofUntil() == null ? "subsidy.open.unconfirmed" : "subsidy.open.unverified";
        return open(facts, today, Message.of(key, unverifiedMonths), unverified);
    }

    private static OpenCase open(Facts facts, LocalDate today, Message reason, LocalDate since) {
        int years = SchoolYear.of(today).start()
                - SchoolYear.of(facts.attendedFrom()).start();
        return new OpenCase(
                facts.caseId(),
                facts.reference(),
                facts.alias(),
                facts.school(),
                facts.classYear() + Math.max(0, years),
                facts.proofUntil(),
                reason,
                since);
    }

    /** The first day after the school year of the last class. */
    private static LocalDate leftOn(Facts facts, int last) {
        return SchoolYear.of(facts.attendedFrom()).lastDay().plusDays(1).plusYears(last - (long) facts.classYear());
    }

    /** Without any proof the entry of the school is what confirms a case, to the end of its school year. */
    private LocalDate unverifiedFrom(Facts facts) {
        LocalDate proof = facts.proofUntil();
        LocalDate confirmed =
                proof == null ? SchoolYear.of(facts.attendedFrom()).lastDay() : proof;
        return confirmed.plusMonths(unverifiedMonths).plusDays(1);
    }
}
