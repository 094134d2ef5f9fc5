package de.medienplan.grant;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an application stood before its last step, told by its dates: for those whose steps were not kept yet.
 *
 * @param action the step that is taken back
 */
record Rewind(Action action, Memento before) {

    /** Empty for a draft, which has taken none. */
    static Optional<Rewind> of(Memento now) {
        Progress progress = now.progress().copy();
        Action action = switch (now.state()) {
            case PREPARING -> null;
            case SUBMITTED -> Action.SUBMIT;
            case APPROVED -> Action.APPROVE;
            case IMPLEMENTED -> Action.IMPLEMENT;
            case DRAWN -> Action.DRAW;
            case SETTLED -> Action.SETTLE;
            case REJECTED -> Action.REJECT;
            case WITHDRAWN -> Action.WITHDRAW;
            case FORFEITED -> Action.FORFEIT;
        };
        if (action == null) {
            return Optional.empty();
        }
        clear(progress, action);
        return Optional.of(new Rewind(action, new Memento(state(progress), progress, now.notices(), now.content())));
    }

    private static void clear(Progress progress, Action action) {
        switch (action) {
            case SUBMIT -> progress.submittedOn = null;
            case APPROVE -> {
                progress.noticeNumber = null;
                progress.noticeOn = null;
                progress.approved = null;
            }
            case IMPLEMENT -> progress.implementedOn = null;
            case DRAW -> {
                progress.drawnOn = null;
                progress.drawn = null;
                progress.repaid = BigDecimal.ZERO.setScale(2);
            }
            case SETTLE -> {
                progress.settledOn = null;
                progress.settled = null;
            }
            default -> {
                progress.endedOn = null;
                progress.reason = null;
            }
        }
    }

    private static ApplicationState state(Progress progress) {
        if (progress.drawnOn != null) {
            return ApplicationState.DRAWN;
        }
        if (progress.implementedOn != null) {
            return ApplicationState.IMPLEMENTED;
        }
        if (progress.noticeOn != null) {
            return ApplicationState.APPROVED;
        }
        return progress.submittedOn == null ? ApplicationState.PREPARING : ApplicationState.SUBMITTED;
    }
}
