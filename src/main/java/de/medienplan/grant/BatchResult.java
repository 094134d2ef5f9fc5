package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;

/** What a batch does, or would do, to each of its rows. */
public record BatchResult(List<Line> lines) {

    public BatchResult {
        lines = List.copyOf(lines);
    }

    /**
     * @param applicationId 0 for one that is yet to be created
     * @param reference our number, empty for one that is yet to be created
     * @param objections why it is left out; empty if it is done
     */
    public record Line(
            long applicationId,
            String reference,
            long schoolId,
            long categoryId,
            BigDecimal amount,
            List<Message> objections) {

        public boolean succeeds() {
            return objections.isEmpty();
        }
    }

    public long succeeding() {
        return lines.stream().filter(Line::succeeds).count();
    }

    public long refused() {
        return lines.size() - succeeding();
    }

    public BigDecimal succeedingAmount() {
        return lines.stream()
                .filter(Line::succeeds)
                .map(Line::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
