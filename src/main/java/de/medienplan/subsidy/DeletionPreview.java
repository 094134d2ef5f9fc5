package de.medienplan.subsidy;

import de.medienplan.shared.Displayed;
import de.medienplan.shared.Displayed.Item;
import de.medienplan.shared.Displayed.Value;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * What a deletion run would delete. Who confirms it hands it back, and exactly these cases are deleted or none.
 *
 * @param day on which it was looked at
 * @param schedule every case whose end is known, the earliest first
 */
public record DeletionPreview(LocalDate day, List<DueDeletion> schedule) {

    /** Those that a run on this day deletes. */
    public List<DueDeletion> due() {
        return schedule.stream().filter(this::isDue).toList();
    }

    public boolean isDue(DueDeletion deletion) {
        return !deletion.dueOn().isAfter(day);
    }

    public Displayed displayed() {
        return new Displayed(due().stream()
                .map(one -> new Item(
                        one.caseId(),
                        one.reference(),
                        List.of(new Value(Message.of("subsidy.field.dueOn"), one.dueOn()))))
                .toList());
    }
}
