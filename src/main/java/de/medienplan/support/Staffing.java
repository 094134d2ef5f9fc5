package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.records.StoredRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisational units, their posts and the Stellenplan. */
@Service
@Transactional
public class Staffing {

    private final Records records;

    Staffing(Records records) {
        this.records = records;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<UnitRow> units() {
        return records.all(OrgUnit.class, "code");
    }

    /** @throws UserException if the code is taken */
    @MayManageSupport
    public UnitRow save(UnitRow row) {
        boolean taken = units().stream()
                .anyMatch(other -> other.code().equalsIgnoreCase(row.code().strip())
                        && !Long.valueOf(id(other)).equals(row.id()));
        refuseIf(taken, "support.unit.taken", row.code());
        return records.save(OrgUnit.class, OrgUnit::new, row);
    }

    /** @throws UserException while posts or lines of the Stellenplan belong to it */
    @MayManageSupport
    public void delete(UnitRow row) {
        boolean used = posts().stream().anyMatch(post -> id(post.unit()) == id(row))
                || establishment().stream().anyMatch(line -> id(line.unit()) == id(row));
        refuseIf(used, "support.unit.used", row.code());
        records.delete(OrgUnit.class, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<PostRow> posts() {
        return records.all(SupportPost.class, "unit.code, name, existsFrom");
    }

    /** What the posts come to on the day. */
    @MayRead
    @Transactional(readOnly = true)
    public PostTotals totals(LocalDate day) {
        return new PostTotals(posts(), day);
    }

    /** Also moves the post to the unit of the row. */
    @MayManageSupport
    public PostRow save(PostRow row) {
        OrgUnit unit = records.reference(OrgUnit.class, id(row.unit()));
        if (row.id() != null) {
            records.reference(SupportPost.class, row.id()).moveTo(unit);
        }
        return records.save(SupportPost.class, () -> new SupportPost(unit), row);
    }

    @MayManageSupport
    public void delete(PostRow row) {
        records.delete(SupportPost.class, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<EstablishmentRow> establishment() {
        return records.all(Establishment.class, "budgetYear, unit.code");
    }

    /** @throws UserException if the unit has a line for that year already */
    @MayManageSupport
    public EstablishmentRow save(EstablishmentRow row) {
        OrgUnit unit = records.reference(OrgUnit.class, id(row.unit()));
        boolean taken = establishment().stream()
                .anyMatch(other -> other.budgetYear() == row.budgetYear()
                        && id(other.unit()) == unit.id()
                        && !Long.valueOf(id(other)).equals(row.id()));
        throwIfAt(
                taken,
                "support.establishment.field.budgetYear",
                "support.establishment.taken",
                row.unit().code(),
                Integer.toString(row.budgetYear()));
        if (row.id() != null) {
            records.reference(Establishment.class, row.id()).moveTo(unit);
        }
        return records.save(Establishment.class, () -> new Establishment(unit), row);
    }

    @MayManageSupport
    public void delete(EstablishmentRow row) {
        records.delete(Establishment.class, row);
    }

    private static long id(StoredRow row) {
        return java.util.Objects.requireNonNull(row.id());
    }

    private static void refuseIf(boolean condition, String key, Object... args) {
        if (condition) {
            throw new UserException(Message.of(key, args));
        }
    }
}
