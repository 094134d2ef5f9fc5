package de.medienplan.subsidy;

import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families' cases. Every read is noted, in the same transaction. */
@Service
@Transactional
@MayHandleSubsidies
public class SubsidyCases {

    private final CaseReader reader;
    private final CaseWriter writer;
    private final CaseCheck check;
    private final CaseLog changes;
    private final AccessLog access;
    private final Rules rules;
    private final Payments payments;
    private final RegisterSchools schools;
    private final Deletion deletion;

    SubsidyCases(
            CaseReader reader,
            CaseWriter writer,
            CaseCheck check,
            CaseLog changes,
            AccessLog access,
            Rules rules,
            Payments payments,
            RegisterSchools schools,
            Deletion deletion) {
        this.reader = reader;
        this.writer = writer;
        this.check = check;
        this.changes = changes;
        this.access = access;
        this.rules = rules;
        this.payments = payments;
        this.schools = schools;
        this.deletion = deletion;
    }

    /** All cases, with what is due in the month of the day. */
    public List<CaseRow> list(LocalDate asOf) {
        List<CaseValues> cases = reader.all();
        access.read(AccessPurpose.LIST, ids(cases));
        return new CaseList(rules.rulebook(), schools.all(), asOf).rows(cases);
    }

    /** @throws UserException if it was deleted meanwhile */
    public CaseFile detail(CaseId id) {
        CaseValues values = reader.find(id).orElseThrow(SubsidyCases::gone);
        List<CaseValues> family = reader.family(values.file().family());
        access.read(AccessPurpose.DETAIL, List.of(id));
        access.read(
                AccessPurpose.FAMILY,
                ids(family).stream().filter(other -> !other.equals(id)).toList());
        return new CaseFile(values, family, rules.rulebook(), payments.byCase(id), changes.of(id));
    }

    /** The children of a family, for a new case of it. */
    public List<CaseValues> family(String family) {
        List<CaseValues> cases = reader.family(family.strip());
        access.read(AccessPurpose.FAMILY, ids(cases));
        return cases;
    }

    /**
     * Stores a new or a changed case.
     *
     * @return its id
     * @throws UserException if a value is refused; names the field
     * @throws ObjectOptimisticLockingFailureException if somebody else saved it since it was read
     */
    public CaseId save(CaseValues values) {
        CaseValues valid = check.valid(values);
        CaseId id = valid.id();
        if (id == null) {
            CaseId added = writer.insert(valid);
            changes.changed(added, null, valid);
            return added;
        }
        CaseValues before = reader.find(id).orElseThrow(SubsidyCases::gone);
        writer.update(valid);
        changes.changed(id, before, valid);
        return id;
    }

    /** Takes back a case that was entered by mistake; one that was paid for is kept until its retention rule deletes it. */
    public void delete(CaseValues shown) {
        CaseId id = shown.key();
        UserException.throwIf(payments.existsFor(id), "subsidy.rule.paidCase");
        CaseValues stored = reader.find(id).orElseThrow(SubsidyCases::gone);
        UserException.throwIf(stored.version() != shown.version(), "subsidy.rule.changedSince");
        deletion.byHand(stored);
    }

    /** Notes that these cases leave the application in a file. */
    public void exported(Collection<CaseId> ids) {
        access.read(AccessPurpose.EXPORT, ids);
    }

    /** The register's schools, for the form. */
    @Transactional(readOnly = true)
    public Map<SchoolId, String> schools() {
        return schools.all();
    }

    static List<CaseId> ids(List<CaseValues> cases) {
        return cases.stream().map(CaseValues::key).toList();
    }

    private static UserException gone() {
        return new UserException(Message.of("subsidy.rule.gone"));
    }
}
