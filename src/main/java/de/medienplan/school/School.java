package de.medienplan.school;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A school of the city. It is never deleted: when it ends, it is closed or merged and keeps its history. */
@Entity
@Tracked("school")
class School {

    @Id
    @SequenceGenerator(name = "school", sequenceName = "school_id_seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private SchoolType type;

    @Embedded
    private SchoolFacts facts = new SchoolFacts();

    @OneToMany(mappedBy = "school", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<YearFigures> years = new ArrayList<>();

    @Untracked
    @Convert(converter = FieldKeys.class)
    private Set<FieldKey> synthetic = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    private SchoolStatus status = SchoolStatus.ACTIVE;

    private @Nullable LocalDate endedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable School mergedInto;

    @Untracked
    private Instant changedAt;

    @Untracked
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    School(SchoolType type, SchoolValues values, String by, Instant at) {
        this.type = type;
        this.changedAt = at;
        this.changedBy = by;
        update(type, values, by, at);
    }

    /** Takes all values, which the rules have checked. A made-up value that is replaced loses its mark. */
    void update(SchoolType type, SchoolValues values, String by, Instant at) {
        SchoolValues before = id == null ? values : values();
        Set<FieldKey> stillSynthetic = new TreeSet<>(synthetic);
        stillSynthetic.removeAll(before.differences(values));
        this.type = type;
        facts.update(values);
        takeYears(values);
        synthetic = stillSynthetic;
        touch(by, at);
    }

    /** Marks the values as made up for demonstration. */
    void markSynthetic(Set<FieldKey> keys) {
        synthetic = new TreeSet<>(keys);
    }

    void close(LocalDate on, String by, Instant at) {
        requireActive();
        status = SchoolStatus.CLOSED;
        endedOn = on;
        touch(by, at);
    }

    void mergeInto(School other, LocalDate on, String by, Instant at) {
        requireActive();
        if (other.id().equals(id()) || other.status != SchoolStatus.ACTIVE) {
            throw new UserException(Message.of("school.merge.target", other.name()));
        }
        status = SchoolStatus.MERGED;
        endedOn = on;
        mergedInto = other;
        touch(by, at);
    }

    /** Takes a closing or merger back. */
    void reopen(String by, Instant at) {
        status = SchoolStatus.ACTIVE;
        endedOn = null;
        mergedInto = null;
        touch(by, at);
    }

    SchoolValues values() {
        Map<FieldKey, Object> values = new HashMap<>();
        facts.putInto(values);
        values.put(FieldKey.of(SchoolField.TYPE), type.code());
        for (YearFigures figures : years) {
            put(values, SchoolField.PUPILS, figures.year(), figures.pupils());
            put(values, SchoolField.TEACHERS, figures.year(), figures.teachers());
        }
        return SchoolValues.of(values);
    }

    SchoolDetail detail() {
        School into = mergedInto;
        return new SchoolDetail(
                id(),
                version,
                values(),
                synthetic(),
                status,
                endedOn,
                into == null ? null : new SchoolDetail.Successor(into.id(), into.name()),
                changedAt,
                changedBy);
    }

    private static void put(Map<FieldKey, Object> values, SchoolField field, SchoolYear year, @Nullable Integer count) {
        if (count != null) {
            values.put(FieldKey.of(field, year), count);
        }
    }

    private void takeYears(SchoolValues values) {
        SortedSet<SchoolYear> wanted = values.years();
        years.removeIf(figures -> !wanted.contains(figures.year()));
        List<SchoolYear> known = years.stream().map(YearFigures::year).toList();
        wanted.stream().filter(year -> !known.contains(year)).forEach(year -> years.add(new YearFigures(this, year)));
        years.forEach(figures -> figures.update(values));
    }

    private void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    private void requireActive() {
        if (status != SchoolStatus.ACTIVE) {
            throw new UserException(Message.of("school.notActive", name()));
        }
    }

    boolean isActive() {
        return status == SchoolStatus.ACTIVE;
    }

    SchoolId id() {
        return new SchoolId(Objects.requireNonNull(id));
    }

    int version() {
        return version;
    }

    String name() {
        return facts.name();
    }

    String number() {
        return facts.number();
    }

    SortedSet<FieldKey> synthetic() {
        return new TreeSet<>(synthetic);
    }

    @Override
    public String toString() {
        return facts.name();
    }
}
