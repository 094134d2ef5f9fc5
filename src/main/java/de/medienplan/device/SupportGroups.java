package de.medienplan.device;

import static de.medienplan.records.Stored.refuseIf;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The support groups that categories of devices are counted in. */
@Service
@Transactional
public class SupportGroups {

    private final Records records;
    private final CategoryTable categories;
    private final ChangeHistory history;

    SupportGroups(Records records, CategoryTable categories, ChangeHistory history) {
        this.records = records;
        this.categories = categories;
        this.history = history;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<SupportGroupRow> all() {
        return records.all(SupportGroup.class, "id");
    }

    /** @throws UserException if code or name is taken */
    @MayManageSupport
    public SupportGroupRow save(SupportGroupRow row) {
        for (SupportGroupRow other : all()) {
            boolean another = !Objects.equals(other.id(), row.id());
            refuseIf(
                    another && other.code().equalsIgnoreCase(row.code().strip()),
                    "device.supportGroup.codeTaken",
                    other.code());
            refuseIf(
                    another && other.nameDe().equalsIgnoreCase(row.nameDe().strip()),
                    "device.supportGroup.nameTaken",
                    other.nameDe());
        }
        return records.save(SupportGroup.class, SupportGroup::new, row);
    }

    /** @throws UserException while categories belong to it */
    @MayManageSupport
    public void delete(SupportGroupRow row) {
        String used = categories.findAllByOrderBySortOrderAscNameAsc().stream()
                .map(DeviceCategory::row)
                .filter(category -> row.code().equals(category.supportGroup()))
                .map(CategoryRow::name)
                .collect(Collectors.joining(", "));
        refuseIf(!used.isEmpty(), "device.supportGroup.used", row.nameDe(), used);
        records.delete(SupportGroup.class, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long id) {
        return history.of(SupportGroup.class, id);
    }

    /** The version that is stored now. */
    @MayRead
    @Transactional(readOnly = true)
    public int version(long id) {
        return records.reference(SupportGroup.class, id).version();
    }
}
