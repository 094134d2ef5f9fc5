package de.medienplan.rollout.scenario;

import de.medienplan.history.Actor;
import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.history.ChangeJournal;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.InvalidScenario;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored scenarios: listed, changed, copied, taken in and handed out as files. */
@Service
@Transactional
public class Scenarios {

    /** Larger than a whole state's schools. */
    private static final int MOST_BYTES = 20_000_000;

    private final ScenarioRepository repository;
    private final RegisterLinks links;
    private final DeviceMixRepository mixes;
    private final ChangeJournal journal;
    private final ChangeHistory history;
    private final ApplicationEventPublisher events;

    Scenarios(
            ScenarioRepository repository,
            RegisterLinks links,
            DeviceMixRepository mixes,
            ChangeJournal journal,
            ChangeHistory history,
            ApplicationEventPublisher events) {
        this.events = events;
        this.journal = journal;
        this.history = history;
        this.repository = repository;
        this.links = links;
        this.mixes = mixes;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ScenarioRow> all() {
        return repository.rows();
    }

    /** Empty if there is none, or none any more. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<StoredScenario> find(ScenarioId id) {
        return repository.find(id);
    }

    /** @throws UserException if it was deleted meanwhile */
    @MayRead
    @Transactional(readOnly = true)
    public StoredScenario get(ScenarioId id) {
        return repository.find(id).orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
    }

    /**
     * Stores a new scenario.
     *
     * @param register ids of the register's schools by scenario school
     * @return its id
     * @throws UserException if the name is empty or taken
     * @throws InvalidScenario if its parts do not fit together
     */
    @MayPlan
    public ScenarioId create(Scenario scenario, Map<String, SchoolId> register, ScenarioOrigin origin) {
        return insert(named(scenario, checkedName(scenario.name(), ScenarioId.NONE)), register, origin);
    }

    /**
     * Takes in a file in the format {@code medienplan-scenario/1} or {@code /2}; a name that is taken gets a number.
     * Schools that the register knows by number or name are linked to it.
     *
     * @throws UserException with the JSON path of what is wrong; nothing is stored
     */
    @MayPlan
    public ScenarioId importFile(byte[] json, ScenarioOrigin origin) {
        if (json.length > MOST_BYTES) {
            throw new UserException(Message.of("rollout.import.tooLarge", MOST_BYTES / 1_000_000));
        }
        try {
            Scenario scenario = ScenarioJson.read(json);
            return insert(named(scenario, freeName(scenario.name())), links.of(scenario), origin);
        } catch (InvalidScenario fault) {
            throw new UserException(Message.of("rollout.import.fault", fault.path(), fault.reason()));
        }
    }

    /** The scenario as a file. */
    @MayRead
    @Transactional(readOnly = true)
    public byte[] export(ScenarioId id) {
        return ScenarioJson.write(get(id).scenario());
    }

    @MayPlan
    public ScenarioId copy(ScenarioId id, String name) {
        StoredScenario original = get(id);
        ScenarioId copy = createFrom(id, named(original.scenario(), name), original.register());
        mixes.copy(id, copy);
        return copy;
    }

    /**
     * Stores a new scenario that was made from another one: what is assumed about that one is assumed about it too.
     *
     * @return its id
     * @throws UserException if the name is empty or taken
     * @throws InvalidScenario if its parts do not fit together
     */
    @MayPlan
    public ScenarioId createFrom(ScenarioId original, Scenario scenario, Map<String, SchoolId> register) {
        ScenarioId id = create(scenario, register, ScenarioOrigin.COPY);
        events.publishEvent(new ScenarioCopied(original, id));
        return id;
    }

    /**
     * Stores a change of a scenario that was read before.
     *
     * @return the scenario as it is now stored
     * @throws UserException if its parts do not fit together; names the place and the reason
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed it meanwhile
     */
    @MayPlan
    public StoredScenario save(StoredScenario changed) {
        String name = checkedName(changed.scenario().name(), changed.id());
        StoredScenario clean = changed.with(named(changed.scenario(), name));
        check(clean.scenario());
        mixes.of(changed.id()).ifPresent(mix -> mix.refuseParts(changed.scenario()));
        Scenario before = get(changed.id()).scenario();
        repository.update(clean, Actor.current());
        journal.changed(
                StoredScenario.class, changed.id().value(), new ScenarioChanges(before, clean.scenario()).list());
        return get(changed.id());
    }

    /** Who changed what of the scenario, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(ScenarioId id) {
        return history.of(StoredScenario.class, id.value());
    }

    /**
     * Deletes a scenario with its runs and plans.
     *
     * @throws UserException if one of its plans is decided
     */
    @MayPlan
    public void delete(ScenarioId id) {
        UserException.throwIf(repository.hasDecidedPlan(id), "decision.rule.deleteScenario");
        repository.delete(id);
    }

    private ScenarioId insert(Scenario scenario, Map<String, SchoolId> register, ScenarioOrigin origin) {
        check(scenario);
        ScenarioId id =
                repository.insert(new StoredScenario(ScenarioId.NONE, 0, scenario, register), origin, Actor.current());
        journal.created(StoredScenario.class, id.value());
        return id;
    }

    private static void check(Scenario scenario) {
        try {
            ScenarioCheck.check(scenario);
        } catch (InvalidScenario fault) {
            throw new UserException(Message.of("rollout.scenario.fault", fault.path(), fault.reason()));
        }
    }

    private String checkedName(String name, ScenarioId ownId) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new UserException(Message.of("rollout.scenario.nameMissing"));
        }
        if (repository.nameTaken(clean, ownId)) {
            throw new UserException(Message.of("rollout.scenario.nameTaken", clean));
        }
        return clean;
    }

    /** The name itself, or with the first number that is free. */
    @MayRead
    public String freeName(String name) {
        String free = name;
        for (int n = 2; repository.nameTaken(free, ScenarioId.NONE); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private static Scenario named(Scenario scenario, String name) {
        return ScenarioDraft.of(scenario).name(name).build();
    }
}
