package de.medienplan.school;

import de.medienplan.history.Actor;
import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of schools. */
@Service
@Transactional
public class Schools {

    private final SchoolRegister register;
    private final SchoolList list;
    private final SchoolCheck check;
    private final ChangeHistory history;
    private final Clock clock;

    Schools(SchoolRegister register, SchoolList list, SchoolCheck check, ChangeHistory history, Clock clock) {
        this.register = register;
        this.list = list;
        this.check = check;
        this.history = history;
        this.clock = clock;
    }

    /** All schools with the figures of their latest school year, also closed and merged ones, by name. */
    @MayRead
    @Transactional(readOnly = true)
    public List<SchoolRow> all() {
        return list.all();
    }

    /** The schools that exist today. */
    @MayRead
    @Transactional(readOnly = true)
    public List<SchoolRow> active() {
        return list.all().stream().filter(SchoolRow::isActive).toList();
    }

    @MayRead
    @Transactional(readOnly = true)
    public SchoolDetail detail(SchoolId id) {
        return school(id).detail();
    }

    /** Who changed what, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(SchoolId id) {
        return history.of(School.class, id.value());
    }

    /**
     * @return the id of the new school
     * @throws InvalidSchool if values break rules or the number is taken
     */
    @MayPlan
    public SchoolId create(SchoolValues values) {
        check.valid(values, null);
        School school = new School(check.type(values), values, Actor.current(), clock.instant());
        try {
            register.saveAndFlush(school);
        } catch (DataIntegrityViolationException race) {
            throw SchoolCheck.numberJustTaken(values);
        }
        return school.id();
    }

    /**
     * Replaces the values of a school.
     *
     * @param version the version that the user began to edit
     * @throws ChangedMeanwhile if somebody else saved since; it carries what is stored now
     * @throws InvalidSchool if values break rules or the number is taken
     */
    @MayPlan
    public void save(SchoolId id, int version, SchoolValues values) {
        change(id, version, school -> {
            check.valid(values, id);
            if (!school.values().equals(values)) {
                school.update(check.type(values), values, Actor.current(), clock.instant());
            }
        });
    }

    /** Closes the school from this day on. It stays in the register and in its history. */
    @MayPlan
    public void close(SchoolId id, int version, LocalDate on) {
        SchoolCheck.plausible(on);
        change(id, version, school -> school.close(on, Actor.current(), clock.instant()));
    }

    /** Lets the school end in another, active one from this day on. */
    @MayPlan
    public void merge(SchoolId id, int version, SchoolId into, LocalDate on) {
        SchoolCheck.plausible(on);
        change(id, version, school -> school.mergeInto(school(into), on, Actor.current(), clock.instant()));
    }

    /** Takes a closing or a merger back. */
    @MayPlan
    public void reopen(SchoolId id, int version) {
        change(id, version, school -> school.reopen(Actor.current(), clock.instant()));
    }

    private void change(SchoolId id, int version, Consumer<School> change) {
        School school = school(id);
        if (school.version() != version) {
            throw new ChangedMeanwhile(school.detail());
        }
        change.accept(school);
        register.saveAndFlush(school);
    }

    private School school(SchoolId id) {
        return register.findById(id.value()).orElseThrow(() -> new UserException(Message.of("school.gone")));
    }
}
