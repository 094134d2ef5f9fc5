package de.medienplan.rollout.plan;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the city decided. Older decisions stay; the one in force on a day is the latest decided by then. */
@Service
@Transactional
public class DecidedPlans {

    private static final String FIELD = "decision.field.";

    private final DecidedPlanRepository decisions;
    private final DecidedStarts starts;

    DecidedPlans(DecidedPlanRepository decisions, DecidedStarts starts) {
        this.starts = starts;
        this.decisions = decisions;
    }

    /** The latest decided first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<DecidedPlan> all() {
        return decisions.all();
    }

    /** The plan that counts on the day. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<DecidedPlan> inForce(LocalDate day) {
        return decisions.inForce(day);
    }

    /** Decided starts by school of another plan's scenario, of the schools that both know. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<String, String> starts(DecidedPlan decided, StoredPlan other) {
        return starts(decided, new StoredScenario(other.row().scenarioId(), 0, other.scenario(), other.register()));
    }

    /** Decided starts by school of a scenario, of the schools that both know. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<String, String> starts(DecidedPlan decided, StoredScenario other) {
        return starts.of(decided.planId(), other);
    }

    /** The decision before this one; empty for the first. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<DecidedPlan> before(DecidedPlan decided) {
        return decisions.before(decided);
    }

    /**
     * Records that a plan was decided.
     *
     * @return the number of the record
     * @throws UserException naming the field and the reason
     */
    @MayPlan
    public long record(DecisionDraft decision) {
        UserException.throwIfAt(decision.number().isEmpty(), FIELD + "number", "decision.rule.number");
        UserException.throwIfAt(decision.decidedBy().isEmpty(), FIELD + "decidedBy", "decision.rule.decidedBy");
        UserException.throwIf(!decisions.isComplete(decision.planId()), "decision.rule.running");
        try {
            return decisions.insert(decision, Actor.current());
        } catch (DuplicateKeyException taken) {
            throw UserException.at(FIELD + "number", Message.of("decision.rule.taken", decision.number()));
        }
    }

    /** Takes a record just made back. */
    @MayPlan
    public void takeBack(long id) {
        decisions.delete(id);
    }
}
