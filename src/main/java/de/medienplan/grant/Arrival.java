package de.medienplan.grant;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an application stands already when it moves in from a file: facts from elsewhere, which no rule refuses any more. */
record Arrival(ApplicationState state, ApplicationProgress progress) {

    /** The step that led there, for the trail; a draft took none. */
    @Nullable
    Step step(String note) {
        return switch (state) {
            case PREPARING -> null;
            case SUBMITTED -> on(progress.submittedOn(), Action.SUBMIT, note);
            case APPROVED -> approval(note);
            case IMPLEMENTED -> on(progress.implementedOn(), Action.IMPLEMENT, note);
            case DRAWN -> {
                Drawdown drawdown = Objects.requireNonNull(progress.drawdown());
                yield on(drawdown.on(), Action.DRAW, note).amount(drawdown.amount());
            }
            case SETTLED -> {
                ProofOfUse proof = Objects.requireNonNull(progress.proofOfUse());
                yield on(proof.on(), Action.SETTLE, note).amount(proof.amount());
            }
            case REJECTED -> on(progress.endedOn(), Action.REJECT, note);
            case WITHDRAWN -> on(progress.endedOn(), Action.WITHDRAW, note);
            case FORFEITED -> on(progress.endedOn(), Action.FORFEIT, note);
        };
    }

    /** The approval as a step, for the list of notices. */
    @Nullable
    Step approval(String note) {
        Approval approval = progress.approval();
        return approval == null
                ? null
                : on(approval.on(), Action.APPROVE, note)
                        .amount(approval.amount())
                        .number(approval.number());
    }

    private static Step on(@Nullable LocalDate day, Action action, String note) {
        return Step.on(Objects.requireNonNull(day), action).reason(note);
    }
}
