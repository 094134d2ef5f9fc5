package de.medienplan.support;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Days of notice and ends of vendor contracts in the list of deadlines. */
@Component
class ContractDeadlines implements DeadlineSource {

    private final SupportDirectory directory;

    ContractDeadlines(SupportDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.SUPPORT, Role.PLANNING, Role.FINANCE);
    }

    /** The notice while its day lies ahead, then the end; what has passed cannot be met any more. */
    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        return directory.contracts().stream()
                .flatMap(contract -> deadline(contract, asOf).stream())
                .toList();
    }

    private static Optional<Deadline> deadline(ContractRow contract, LocalDate asOf) {
        ContractTerm term = contract.termOn(asOf);
        return Optional.ofNullable(term.dueAfter(asOf))
                .map(due -> deadline(contract, due, term.isNoticeAhead(asOf), title(contract, term, asOf)));
    }

    private static Message title(ContractRow contract, ContractTerm term, LocalDate asOf) {
        LocalDate renewed = term.renewedUntil();
        if (renewed != null) {
            return Message.of("support.deadline.renewal", contract.subject(), renewed);
        }
        String key = term.isNoticeAhead(asOf) ? "support.deadline.notice" : "support.deadline.end";
        return Message.of(key, contract.subject());
    }

    private static Deadline deadline(ContractRow contract, LocalDate due, boolean notice, Message title) {
        return new Deadline(
                "support:contract:" + contract.id() + (notice ? ":notice" : ":end"),
                due,
                title,
                new Deadline.About(contract.vendor(), "", contract.number()),
                contract.yearlyCost(),
                contract.contactName(),
                new Deadline.Next(
                        Message.of(notice ? "support.deadline.notice.step" : "support.deadline.end.step"),
                        "support-zustaendigkeiten?reiter=1"));
    }
}
