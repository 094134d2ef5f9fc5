package de.medienplan.ticket;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;

/**
 * A field of a ticket with the headings under which ticket systems export it.
 *
 * @param synonyms from the profiles, which are data
 */
public record TicketColumn(TicketField field, List<String> synonyms) implements ImportField {

    public TicketColumn {
        synonyms = List.copyOf(synonyms);
    }

    @Override
    public String key() {
        return field.name();
    }

    @Override
    public Message label() {
        return Message.of("ticket.field." + field);
    }

    @Override
    public boolean required() {
        return field == TicketField.NUMBER || field == TicketField.CREATED;
    }

    @Override
    public boolean accepts(String value) {
        return switch (field) {
            case CREATED, RESPONDED, SOLVED -> isMoment(value);
            case NUMBER -> TicketNumber.isOne(value);
            case CHANNEL -> Channel.of(value) != null;
            default -> ImportField.super.accepts(value);
        };
    }

    private static boolean isMoment(String value) {
        try {
            TicketTimes.moment(value);
            return true;
        } catch (UserException unreadable) {
            return false;
        }
    }
}
