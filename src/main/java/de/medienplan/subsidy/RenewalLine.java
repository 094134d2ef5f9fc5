package de.medienplan.subsidy;

import de.medienplan.shared.Displayed;
import de.medienplan.shared.Displayed.Item;
import de.medienplan.shared.Displayed.Value;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a case in the new school year.
 *
 * @param kindCode the kind whose proof ends; empty if none does
 * @param entitledUntil last day of the latest proof; null if there is none
 */
public record RenewalLine(
        CaseId caseId,
        String reference,
        String alias,
        String school,
        int classYear,
        String kindCode,
        String kind,
        @Nullable LocalDate entitledUntil,
        RenewalState state) {

    /** How many lines are in each state, every state in its order. */
    public static Map<RenewalState, Long> byState(Collection<RenewalLine> lines) {
        Map<RenewalState, Long> counts = new EnumMap<>(RenewalState.class);
        for (RenewalState state : RenewalState.values()) {
            counts.put(
                    state, lines.stream().filter(line -> line.state() == state).count());
        }
        return counts;
    }

    /** Lines as a user saw them. */
    public static Displayed displayed(Collection<RenewalLine> lines) {
        return new Displayed(lines.stream().map(RenewalLine::item).toList());
    }

    private Item item() {
        return new Item(
                caseId,
                reference,
                List.of(
                        new Value(Message.of("subsidy.field.school"), school),
                        new Value(Message.of("subsidy.field.classYear"), classYear),
                        new Value(Message.of("subsidy.field.kind"), kind),
                        new Value(Message.of("subsidy.field.entitledUntil"), entitledUntil),
                        new Value(Message.of("subsidy.field.state"), state.label())));
    }
}
