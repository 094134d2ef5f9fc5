package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;
import java.util.stream.Collectors;

/** A step needs its documents; which ones the programme says. */
final class DocumentsRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        String missing = input.programme().documents().stream()
                .filter(document -> document.neededFor() == step.action())
                .filter(document -> !input.application().documents().contains(document.id()))
                .map(RequiredDocumentRow::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("grant.rule.documents", step.action().label(), missing));
    }
}
