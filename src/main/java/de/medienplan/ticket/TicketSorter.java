package de.medienplan.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells device group and level of a ticket by the first rule that fits. Remembers what it saw, exports repeat themselves. */
final class TicketSorter {

    private record Words(String category, String device, String team) {}

    /** What the rules say of a ticket. */
    record Told(@Nullable String group, @Nullable Integer level) {}

    private final List<TicketRuleRow> rules;
    private final Map<Words, Told> seen = new HashMap<>();

    TicketSorter(List<TicketRuleRow> rules) {
        this.rules = rules;
    }

    /** @param text of a field, empty if the export has none */
    Told tell(Function<TicketField, String> text) {
        return seen.computeIfAbsent(
                new Words(
                        text.apply(TicketField.CATEGORY), text.apply(TicketField.DEVICE), text.apply(TicketField.TEAM)),
                words -> new Told(first(words, TicketRuleRow::group), first(words, TicketRuleRow::level)));
    }

    private <T> @Nullable T first(Words words, Function<TicketRuleRow, @Nullable T> says) {
        for (TicketRuleRow rule : rules) {
            T said = says.apply(rule);
            if (said != null && fits(rule, words)) {
                return said;
            }
        }
        return null;
    }

    private static boolean fits(TicketRuleRow rule, Words words) {
        String text = switch (rule.field()) {
            case CATEGORY -> words.category();
            case DEVICE -> words.device();
            case TEAM -> words.team();
        };
        return text.toLowerCase(Locale.GERMAN).contains(rule.fragment().toLowerCase(Locale.GERMAN));
    }
}
