package de.medienplan.ticket;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.regex.Pattern;

/** What a ticket is known by. Strict, so that a column of subjects or names taken for the number is refused, not stored. */
final class TicketNumber {

    private static final Pattern NUMBER = Pattern.compile("#?[A-Za-z]{0,12}[-_#./]?\\d[A-Za-z0-9-_./]{0,25}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private TicketNumber() {}

    static boolean isOne(String text) {
        return NUMBER.matcher(BLANKS.matcher(text).replaceAll("")).matches();
    }

    /** GLPI writes numbers with blanks between thousands. */
    static String of(String text) {
        if (!isOne(text)) {
            throw new UserException(Message.of("ticket.number.expected"));
        }
        return BLANKS.matcher(text).replaceAll("");
    }
}
