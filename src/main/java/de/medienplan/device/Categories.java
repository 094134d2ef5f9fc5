package de.medienplan.device;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories of devices. They are switched off, never deleted: counts of past years name them. */
@Service
@Transactional
public class Categories {

    private final CategoryTable table;
    private final Records records;
    private final ChangeHistory history;

    Categories(CategoryTable table, Records records, ChangeHistory history) {
        this.table = table;
        this.records = records;
        this.history = history;
    }

    /** All categories in their order, also those switched off. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CategoryRow> all() {
        return table.findAllByOrderBySortOrderAscNameAsc().stream()
                .map(DeviceCategory::row)
                .toList();
    }

    /** Those that are still counted, in their order. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CategoryRow> active() {
        return all().stream().filter(CategoryRow::active).toList();
    }

    /**
     * Stores a new or changed category.
     *
     * @throws UserException if a value is out of range, the code is taken, or number and components contradict
     */
    @MayEquip
    public void save(CategoryRow row) {
        CategoryRules.check(row);
        boolean taken = table.findByCode(row.code())
                .map(DeviceCategory::row)
                .filter(other -> !Objects.equals(other.id(), row.id()))
                .isPresent();
        UserException.throwIfAt(taken, "device.category.field.code", "device.category.rule.taken", row.code());
        DeviceCategory category = row.id() == null ? new DeviceCategory() : stored(row.id(), row.version());
        category.update(row, group(row.supportGroup()));
        table.saveAndFlush(category);
    }

    /** @throws UserException if there is none */
    @MayRead
    @Transactional(readOnly = true)
    public CategoryRow present(long id) {
        return stored(id).row();
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long id) {
        return history.of(DeviceCategory.class, id);
    }

    private @Nullable SupportGroup group(@Nullable String code) {
        return code == null
                ? null
                : records.find(SupportGroup.class, "code", code)
                        .orElseThrow(() -> new UserException(Message.of("device.category.rule.group", code)));
    }

    private DeviceCategory stored(long id, int version) {
        DeviceCategory category = stored(id);
        category.requireVersion(version);
        return category;
    }

    private DeviceCategory stored(long id) {
        return table.findById(id).orElseThrow(() -> new UserException(Message.of("device.category.gone")));
    }
}
