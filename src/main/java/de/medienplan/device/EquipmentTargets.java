package de.medienplan.device;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules what schools should have, and how far they are from it. */
@Service
@Transactional
public class EquipmentTargets {

    private final Records records;
    private final Categories categories;
    private final DeviceCounts counts;
    private final Schools schools;
    private final ChangeHistory history;

    EquipmentTargets(
            Records records, Categories categories, DeviceCounts counts, Schools schools, ChangeHistory history) {
        this.records = records;
        this.categories = categories;
        this.counts = counts;
        this.schools = schools;
        this.history = history;
    }

    /** In the order in which they were made. */
    @MayRead
    @Transactional(readOnly = true)
    public List<TargetRow> rules() {
        return records.all(TargetRule.class, "id");
    }

    /** @throws UserException if a value is out of range or another rule has the same scope */
    @MayEquip
    public void save(TargetRow row) {
        boolean twin = rules().stream()
                .anyMatch(other -> !Objects.equals(other.id(), row.id())
                        && other.categoryId().equals(row.categoryId())
                        && other.level() == row.level()
                        && Objects.equals(other.typeCode(), row.typeCode()));
        throwIfAt(twin, "device.target.field.categoryId", "device.target.rule.twin");
        throwIfAt(
                row.level() != null && row.typeCode() != null,
                "device.target.field.typeCode",
                "device.target.rule.scope");
        throwIfAt(
                row.factor().signum() < 0 || row.factor().compareTo(BigDecimal.valueOf(1000)) > 0,
                "device.target.field.factor",
                "device.target.rule.factor");
        throwIfAt(
                row.setSize() < 1 || row.setSize() > 100, "device.target.field.setSize", "device.target.rule.setSize");
        throwIfAt(!row.source().isNamed(), "device.target.field.source", "device.target.rule.source");
        records.save(TargetRule.class, TargetRule::new, row);
    }

    /** @throws UserException if there is none */
    @MayRead
    @Transactional(readOnly = true)
    public TargetRow present(long id) {
        return records.present(TargetRule.class, id);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long id) {
        return history.of(TargetRule.class, id);
    }

    @MayEquip
    public void remove(TargetRow row) {
        records.delete(TargetRule.class, row);
    }

    /** Every category that a rule asks for, in every active school, against the counts of the year. */
    @MayRead
    @Transactional(readOnly = true)
    public List<EquipmentGap> gaps(SchoolYear year) {
        return gaps(year, UnaryOperator.identity());
    }

    private List<EquipmentGap> gaps(SchoolYear year, UnaryOperator<SchoolRow> estimate) {
        List<TargetRow> rules = rules();
        Map<CellKey, Integer> actual = counts.stored(year, CountKind.ACTUAL).stream()
                .collect(Collectors.toMap(StoredCount::cell, StoredCount::amount));
        List<CategoryRow> wanted = categories.active();
        List<EquipmentGap> gaps = new ArrayList<>();
        for (SchoolRow school : schools.active()) {
            for (CategoryRow category : wanted) {
                TargetPolicy.ruleFor(category.categoryId(), school, rules)
                        .ifPresent(rule -> gaps.add(new EquipmentGap(
                                school,
                                category,
                                rule,
                                TargetPolicy.target(rule, estimate.apply(school)),
                                actual.getOrDefault(new CellKey(school.id(), category.categoryId()), 0))));
            }
        }
        return gaps;
    }

    /**
     * Per school what it will have when fully equipped: the target, or more where more is there already.
     *
     * @param estimate fills in what the register does not know of a school; what stays unknown asks for nothing
     */
    @MayRead
    @Transactional(readOnly = true)
    public Map<SchoolId, EquipmentNeed> needs(SchoolYear year, UnaryOperator<SchoolRow> estimate) {
        return gaps(year, estimate).stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.school().id(),
                        Collectors.collectingAndThen(Collectors.toList(), EquipmentTargets::need)));
    }

    private static EquipmentNeed need(List<EquipmentGap> gaps) {
        Map<String, Long> devices = new HashMap<>();
        for (EquipmentGap gap : gaps) {
            String group = gap.category().supportGroup();
            if (group != null) {
                long counted =
                        (long) (gap.actual() + gap.missing()) * gap.category().devicesPerUnit();
                devices.merge(group, counted, Long::sum);
            }
        }
        return new EquipmentNeed(devices);
    }
}
