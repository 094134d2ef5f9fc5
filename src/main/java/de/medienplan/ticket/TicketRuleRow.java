package de.medienplan.ticket;

import de.medienplan.records.StoredRow;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * Tells the device group or the level of a ticket: a field of the export contains the fragment, capitals or not.
 *
 * @param position rules are tried in this order
 * @param field one of {@link Field}
 * @param group code of a support group; null if it tells the level
 * @param level 1 to 3; null if it tells the group
 */
public record TicketRuleRow(
        @Nullable Long id,
        int version,
        int position,
        Field field,
        String fragment,
        @Nullable String group,
        @Nullable Integer level,
        String source)
        implements StoredRow {

    /** Where a rule can look. */
    public enum Field implements Labelled {
        CATEGORY(TicketField.CATEGORY),
        DEVICE(TicketField.DEVICE),
        TEAM(TicketField.TEAM);

        private final TicketField of;

        Field(TicketField of) {
            this.of = of;
        }

        TicketField of() {
            return of;
        }

        @Override
        public Message label() {
            return Message.of("ticket.field." + of);
        }
    }
}
