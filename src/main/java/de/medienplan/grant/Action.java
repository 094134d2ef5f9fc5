package de.medienplan.grant;

import static de.medienplan.grant.ApplicationState.APPROVED;
import static de.medienplan.grant.ApplicationState.DRAWN;
import static de.medienplan.grant.ApplicationState.FORFEITED;
import static de.medienplan.grant.ApplicationState.IMPLEMENTED;
import static de.medienplan.grant.ApplicationState.PREPARING;
import static de.medienplan.grant.ApplicationState.REJECTED;
import static de.medienplan.grant.ApplicationState.SETTLED;
import static de.medienplan.grant.ApplicationState.SUBMITTED;
import static de.medienplan.grant.ApplicationState.WITHDRAWN;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of an application, from the states it starts in to the one it leads to. */
public enum Action implements Labelled {
    SUBMIT(SUBMITTED, PREPARING),
    /** The notice; in part if its amount is less than was requested. */
    APPROVE(APPROVED, SUBMITTED),
    REJECT(REJECTED, SUBMITTED),
    /** A change notice with a new amount, also after money was drawn. */
    CHANGE(null, APPROVED, IMPLEMENTED, DRAWN),
    IMPLEMENT(IMPLEMENTED, APPROVED),
    /** Money called and received, all at once or in parts. */
    DRAW(DRAWN, IMPLEMENTED, DRAWN),
    /** Money paid back to the funding body. */
    REPAY(null, DRAWN, SETTLED),
    /** The proof of use is accepted. */
    SETTLE(SETTLED, DRAWN),
    WITHDRAW(WITHDRAWN, PREPARING, SUBMITTED, APPROVED),
    FORFEIT(FORFEITED, PREPARING, SUBMITTED, APPROVED, IMPLEMENTED);

    private final @Nullable ApplicationState target;
    private final Set<ApplicationState> from;

    Action(@Nullable ApplicationState target, ApplicationState first, ApplicationState... others) {
        this.target = target;
        this.from = EnumSet.of(first, others);
    }

    public boolean isPossibleFrom(ApplicationState state) {
        return from.contains(state);
    }

    /** The state afterwards. */
    public ApplicationState after(ApplicationState before) {
        return target == null ? before : target;
    }

    /** Whether the step carries an amount of money. */
    public boolean hasAmount() {
        return this == APPROVE || this == CHANGE || this == DRAW || this == REPAY || this == SETTLE;
    }

    /** Whether it comes with a notice that has a number. */
    public boolean hasNumber() {
        return this == APPROVE || this == CHANGE || this == REJECT || this == REPAY;
    }

    /** Whether somebody must say why. */
    public boolean needsReason() {
        return this == REJECT || this == WITHDRAW || this == FORFEIT || this == REPAY;
    }

    @Override
    public Message label() {
        return Message.of("grant.action." + name());
    }
}
