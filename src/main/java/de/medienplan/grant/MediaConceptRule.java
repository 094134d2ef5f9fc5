package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Settled only with the media education concept of the school (DS 1000/2020, Teil B). */
final class MediaConceptRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.SETTLE || !input.programme().rules().conceptRequired()) {
            return Optional.empty();
        }
        LocalDate concept = input.school().media().conceptDate();
        if (concept == null) {
            return Optional.of(Message.of("grant.rule.concept", input.school().name()));
        }
        return concept.isAfter(step.date())
                ? Optional.of(
                        Message.of("grant.rule.conceptLater", input.school().name(), concept))
                : Optional.empty();
    }
}
