package de.medienplan.ticket;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that tell device group and level; they hold from the next import on. */
@Service
@Transactional
public class TicketRules {

    private final Records records;

    TicketRules(Records records) {
        this.records = records;
    }

    /** In the order of trial. */
    @MayRead
    @Transactional(readOnly = true)
    public List<TicketRuleRow> all() {
        return records.all(TicketRule.class, "position, id");
    }

    @MayManageSupport
    public TicketRuleRow save(TicketRuleRow row) {
        return records.save(TicketRule.class, TicketRule::new, row);
    }

    @MayManageSupport
    public void delete(TicketRuleRow row) {
        records.delete(TicketRule.class, row);
    }
}
