package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Once a programme is settled, money is drawn, paid back or granted anew by way of exception only: somebody says why (directive:
 * implemented and settled by a last day, DS 1000/2020, Teil B: 31.12.2024).
 */
final class AfterEndRule implements ApplicationRule {

    private static final Set<Action> CONCERNED = EnumSet.of(Action.DRAW, Action.REPAY, Action.CHANGE);

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (!CONCERNED.contains(step.action()) || !step.reason().isBlank()) {
            return Optional.empty();
        }
        return input.programme()
                .date(ProgrammeField.SETTLEMENT_UNTIL)
                .or(() -> input.programme().date(ProgrammeField.RUNS_UNTIL))
                .filter(last -> step.date().isAfter(last))
                .map(last -> Message.of("grant.rule.afterEnd", step.date(), last));
    }
}
