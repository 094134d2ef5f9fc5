package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which service on which level, and the contracts with vendors. */
@Service
@Transactional
public class SupportDirectory {

    private final Records records;

    SupportDirectory(Records records) {
        this.records = records;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ServiceRow> services() {
        return records.all(SupportService.class, "name");
    }

    /** @throws UserException if the name is taken */
    @MayManageSupport
    public ServiceRow save(ServiceRow row) {
        boolean taken = services().stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(row.name().strip()) && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "support.service.field.name", "support.service.taken", row.name());
        return records.save(SupportService.class, SupportService::new, row);
    }

    /** @throws UserException while a contract includes it */
    @MayManageSupport
    public void delete(ServiceRow row) {
        boolean used = contracts().stream()
                .flatMap(contract -> contract.services().stream())
                .anyMatch(service -> Objects.equals(service.id(), row.id()));
        refuseIf(used, "support.service.used", row.name());
        records.delete(SupportService.class, row);
    }

    /** Those that end first come first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ContractRow> contracts() {
        return records.all(VendorContract.class, "endsOn, vendor, subject");
    }

    @MayManageSupport
    public ContractRow save(ContractRow row) {
        List<SupportService> included = row.services().stream()
                .map(service -> records.reference(SupportService.class, Objects.requireNonNull(service.id())))
                .toList();
        if (row.id() != null) {
            records.reference(VendorContract.class, row.id()).include(included);
        }
        return records.save(VendorContract.class, () -> new VendorContract(included), row);
    }

    @MayManageSupport
    public void delete(ContractRow row) {
        records.delete(VendorContract.class, row);
    }

    private static void refuseIf(boolean condition, String key, Object... args) {
        if (condition) {
            throw new UserException(Message.of(key, args));
        }
    }
}
