package de.medienplan.support;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
                .filter(contract -> contract.dueAfter(asOf) != null)
                .map(contract -> deadline(contract, contract.dueAfter(asOf)))
                .toList();
    }

    private static Deadline deadline(ContractRow contract, @Nullable LocalDate day) {
        LocalDate due = java.util.Objects.requireNonNull(day);
        boolean notice = due.equals(contract.noticeBy());
        String kind = notice ? "notice" : "end";
        return new Deadline(
                "support:contract:" + contract.id() + ":" + kind,
                due,
                Message.of(notice ? "support.deadline.notice" : "support.deadline.end", contract.subject()),
                contract.vendor(),
                "",
                contract.number(),
                contract.yearlyCost(),
                contract.contactName(),
                Message.of(notice ? "support.deadline.notice.step" : "support.deadline.end.step"),
                "support-zustaendigkeiten?reiter=1");
    }
}
