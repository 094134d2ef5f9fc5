package de.medienplan.ticket;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A stored {@link TicketRuleRow}. */
@Entity
@Tracked("ticket.rule")
class TicketRule extends Stored<TicketRuleRow> {

    private static final int LONGEST = 100;

    private int position;

    @Enumerated(EnumType.STRING)
    private TicketRuleRow.Field field;

    private String fragment;
    private @Nullable String supportGroup;
    private @Nullable Integer level;
    private String source;

    @SuppressWarnings("NullAway.Init")
    TicketRule() {}

    @Override
    protected void update(TicketRuleRow row) {
        throwIfAt(row.fragment().strip().length() < 2, "ticket.rule.field.fragment", "ticket.rule.fragment.short");
        throwIfAt((row.group() == null) == (row.level() == null), "ticket.rule.field.group", "ticket.rule.oneOf");
        Integer told = row.level();
        throwIfAt(told != null && (told < 1 || told > 3), "ticket.rule.field.level", "ticket.rule.level.range");
        fragment = limited(row.fragment(), LONGEST, "ticket.rule.field.fragment");
        source = required(row.source(), "ticket.rule.field.source");
        position = row.position();
        field = row.field();
        supportGroup = row.group();
        level = told;
    }

    @Override
    protected TicketRuleRow row() {
        return new TicketRuleRow(id(), version(), position, field, fragment, supportGroup, level, source);
    }
}
