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
    protected void take(ContractRow row) {
        LocalDate end = row.endsOn();
        LocalDate notice = row.noticeBy();
        BigDecimal cost = row.yearlyCost();
        refuseIf(end != null && end.isBefore(row.startsOn()), "support.untilBeforeFrom");
        refuseIf(end != null && notice != null && notice.isAfter(end), "support.contract.noticeAfterEnd");
        refuseIf(cost != null && cost.signum() < 0, "support.contract.costNegative");
        String mail = row.contactMail().strip();
        refuseIf(!mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+"), "support.contract.mail", mail);
        vendor = required(row.vendor(), "support.contract.field.vendor");
        subject = required(row.subject(), "support.contract.field.subject");
        number = row.number().strip();
        startsOn = row.startsOn();
        endsOn = end;
        noticeBy = notice;
        yearlyCost = cost;
        contactName = row.contactName().strip();
        contactMail = mail;
        contactPhone = row.contactPhone().strip();
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
                yearlyCost,
                contactName,
                contactMail,
                contactPhone,
                note,
                services.stream().map(SupportService::row).toList());
    }
}
