package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a batch does, or would do, to each of its rows. Whoever confirms a preview hands it back, so that nothing else is
 * done than was shown.
 */
public record BatchResult(List<Line> lines) {

    public BatchResult {
        lines = List.copyOf(lines);
    }

    /**
     * @param applicationId none for one that is yet to be created
     * @param version of the application when it was read, 0 for one that is yet to be created
     * @param reference our number, empty for one that is yet to be created
     * @param schoolName the school as the user knows it
     * @param objections why it is left out; empty if it is done
     */
    public record Line(
            ApplicationId applicationId,
            int version,
            String reference,
            SchoolId schoolId,
            String schoolName,
            GrantCategoryId categoryId,
            BigDecimal amount,
            List<Message> objections) {

        public boolean succeeds() {
            return objections.isEmpty();
        }

        private Displayed.Item displayed() {
            return new Displayed.Item(
                    applicationId.equals(ApplicationId.NONE) ? schoolId + "/" + categoryId : applicationId,
                    reference.isEmpty() ? schoolName : reference + " · " + schoolName,
                    List.of(
                            new Displayed.Value(null, version),
                            new Displayed.Value(Message.of("grant.batch.amount"), amount),
                            new Displayed.Value(Message.of("grant.batch.result"), result())));
        }

        /** What becomes of it: done, or left out for these reasons. */
        private Message result() {
            return objections.stream()
                    .reduce((first, next) -> Message.of("grant.batch.reasons.and", first, next))
                    .orElseGet(() -> Message.of("grant.batch.ok"));
        }
    }

    /**
     * Refuses to do anything else than was shown.
     *
     * @param now what the batch would do now
     * @throws ChangedSinceShown with what changed
     */
    void requireSame(BatchResult now) {
        displayed().requireSame(now.displayed());
    }

    private Displayed displayed() {
        return new Displayed(lines.stream().map(Line::displayed).toList());
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
