package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A contract with a vendor: term, notice, contact, included services. */
@Entity
@Tracked("support.contract")
class VendorContract extends Stored<ContractRow> {

    private String vendor;
    private String subject;
    private String number;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate noticeBy;
    private @Nullable Integer renewsMonths;
    private @Nullable BigDecimal yearlyCost;
    private String contactName;
    private String contactMail;
    private String contactPhone;
    private String note;

    /** The names of the services, for the change log, which does not look into collections. */
    private String included;

    @ManyToMany
    @OrderBy("name")
    @JoinTable(
            name = "contract_service",
            joinColumns = @JoinColumn(name = "contract_id"),
            inverseJoinColumns = @JoinColumn(name = "service_id"))
    private Set<SupportService> services = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected VendorContract() {}

    @SuppressWarnings("NullAway.Init")
    VendorContract(Collection<SupportService> chosen) {
        include(chosen);
    }

    void include(Collection<SupportService> chosen) {
        services.retainAll(chosen);
        services.addAll(chosen);
        included = services.stream().map(SupportService::toString).sorted().collect(Collectors.joining(", "));
    }

    @Override
    protected void update(ContractRow row) {
        String firm =
                limited(required(row.vendor(), "support.contract.field.vendor"), 200, "support.contract.field.vendor");
        String what = limited(
                required(row.subject(), "support.contract.field.subject"), 300, "support.contract.field.subject");
        ContractRules.check(row);
        vendor = firm;
        subject = what;
        number = limited(row.number(), 100, "support.contract.field.number");
        startsOn = row.startsOn();
        endsOn = row.endsOn();
        noticeBy = row.noticeBy();
        renewsMonths = row.renewsMonths();
        yearlyCost = row.yearlyCost();
        contactName = limited(row.contactName(), 200, "support.contract.field.contactName");
        contactMail = limited(row.contactMail(), 200, "support.contract.field.contactMail");
        contactPhone = limited(row.contactPhone(), 100, "support.contract.field.contactPhone");
        note = row.note().strip();
    }

    @Override
    protected ContractRow row() {
        return new ContractRow(
                id(),
                version(),
                vendor,
                subject,
                number,
                startsOn,
                endsOn,
                noticeBy,
                renewsMonths,
                yearlyCost,
                contactName,
                contactMail,
                contactPhone,
                note,
                services.stream().map(SupportService::row).toList());
    }
}
