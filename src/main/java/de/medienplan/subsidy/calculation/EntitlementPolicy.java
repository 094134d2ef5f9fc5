package de.medienplan.subsidy.calculation;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which kind of entitlement counts on a day: the first in the order of precedence that holds. BuT and AsylbLG come before
 * siblings, who are subsidised only without them (DS 1000/2020: "Geschwisterkinder ohne BuT").
 */
final class EntitlementPolicy {

    /** @param proof the period on file; empty if none is needed */
    record Holding(Kind kind, ShareRule share, Optional<Entitlement> proof) {}

    private EntitlementPolicy() {}

    /** The kind that counts; none if no rule is in force for what the child has and is. */
    static Optional<Holding> holding(Child child, int place, LocalDate day, Rulebook rules) {
        return candidates(child, day, rules).stream()
                .filter(holding -> place >= holding.share().fromChild())
                .findFirst();
    }

    /** Why none counts: usually that it is the first child. */
    static Message objection(Child child, int place, LocalDate day, Rulebook rules) {
        return candidates(child, day, rules).stream()
                .findFirst()
                .map(tooEarly -> Message.of(
                        "subsidy.reason.early",
                        tooEarly.kind().name(),
                        tooEarly.share().fromChild(),
                        place))
                .orElseGet(() -> Message.of("subsidy.reason.noEntitlement"));
    }

    private static List<Holding> candidates(Child child, LocalDate day, Rulebook rules) {
        return rules.kinds().stream()
                .flatMap(kind ->
                        rules.share(kind.code(), day).flatMap(share -> holding(child, kind, share, day)).stream())
                .toList();
    }

    private static Optional<Holding> holding(Child child, Kind kind, ShareRule share, LocalDate day) {
        List<Entitlement> onFile = child.entitlements().stream()
                .filter(entitlement -> entitlement.kind().equals(kind.code()))
                .toList();
        if (onFile.isEmpty() && !kind.needsProof()) {
            return Optional.of(new Holding(kind, share, Optional.empty()));
        }
        return onFile.stream()
                .filter(entitlement -> entitlement.covers(day))
                .findFirst()
                .map(proof -> new Holding(kind, share, Optional.of(proof)));
    }
}
