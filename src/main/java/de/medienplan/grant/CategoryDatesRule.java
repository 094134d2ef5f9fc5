package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/** A category is fundable only within its own dates: mobile devices since 26.03.2020 (DS 1000/2020, Teil B). */
final class CategoryDatesRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        CategoryRow category = input.category();
        LocalDate from = category.fundableFrom();
        LocalDate until = category.fundableUntil();
        if (step.action() != Action.SUBMIT) {
            return Optional.empty();
        }
        if (from != null && step.date().isBefore(from)) {
            return Optional.of(Message.of("grant.rule.categoryFrom", category.name(), from, step.date()));
        }
        return until != null && step.date().isAfter(until)
                ? Optional.of(Message.of("grant.rule.categoryUntil", category.name(), until, step.date()))
                : Optional.empty();
    }
}
