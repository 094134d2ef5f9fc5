package de.medienplan.device;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.DisplayedChange;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes cells of the matrix, each against what the user saw in it. */
@Component
class CountWriter {

    /** More units of one kind no school has; a digit too many is the usual mistake. */
    static final int MOST = 20_000;

    private final CountTable table;
    private final Schools schools;
    private final CategoryTable categories;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountWriter(
            CountTable table,
            Schools schools,
            CategoryTable categories,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.schools = schools;
        this.categories = categories;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    void write(SchoolYear year, CountKind kind, List<CellEdit> edits, CountOrigin origin) {
        Map<CellKey, DeviceCount> stored = stored(year, kind, edits);
        Map<Long, DeviceCategory> known = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        requireSame(edits, stored);
        for (CellEdit edit : edits) {
            check(edit);
            Integer typed = edit.typed();
            DeviceCount count = stored.get(edit.cell());
            if (typed == null) {
                if (count != null) {
                    table.delete(count);
                }
                continue;
            }
            if (count == null) {
                DeviceCategory category = known.computeIfAbsent(
                        edit.cell().categoryId().value(),
                        id -> categories.findById(id).orElseThrow());
                EquippedSchool school = entities.getReference(
                        EquippedSchool.class, edit.cell().schoolId().value());
                count = new DeviceCount(school, category, year, kind, origin);
            }
            count.count(typed, origin, today);
            table.save(count);
        }
        entities.flush();
        events.publishEvent(new CountsChanged(year, kind));
    }

    private Map<CellKey, DeviceCount> stored(SchoolYear year, CountKind kind, List<CellEdit> edits) {
        List<SchoolId> touched =
                edits.stream().map(edit -> edit.cell().schoolId()).distinct().toList();
        List<DeviceCount> counts = touched.size() == 1
                ? table.bySchoolAndYear(touched.getFirst().value(), (short) year.start(), kind)
                : table.byYear((short) year.start(), kind);
        return counts.stream()
                .collect(Collectors.toMap(
                        count -> new CellKey(((EquippedSchool) count.trackedOwner()).id(), count.categoryId()),
                        count -> count));
    }

    private void check(CellEdit edit) {
        Integer typed = edit.typed();
        if (typed != null && (typed < 0 || typed > MOST)) {
            throw new UserException(Message.of("device.count.range", category(edit), MOST));
        }
    }

    private void requireSame(List<CellEdit> edits, Map<CellKey, DeviceCount> stored) {
        List<DisplayedChange> changes = edits.stream()
                .filter(edit -> !Objects.equals(amount(stored, edit), edit.seen()))
                .map(edit -> new DisplayedChange(
                        school(edit),
                        Message.of("device.import.category", category(edit)),
                        edit.seen(),
                        amount(stored, edit)))
                .toList();
        if (!changes.isEmpty()) {
            throw new ChangedSinceShown(changes);
        }
    }

    private static @Nullable Integer amount(Map<CellKey, DeviceCount> stored, CellEdit edit) {
        DeviceCount count = stored.get(edit.cell());
        return count == null ? null : count.amount();
    }

    private String category(CellEdit edit) {
        return categories
                .findById(edit.cell().categoryId().value())
                .map(category -> category.row().name())
                .orElse("");
    }

    private String school(CellEdit edit) {
        return schools.all().stream()
                .filter(school -> school.id().equals(edit.cell().schoolId()))
                .map(SchoolRow::label)
                .findFirst()
                .orElse("");
    }
}
