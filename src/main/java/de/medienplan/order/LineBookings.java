package de.medienplan.order;

import de.medienplan.identity.MayRead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was ordered, invoiced and paid on each budget line by a day: the only place that computes the line's actual spending. */
@Service
@Transactional(readOnly = true)
public class LineBookings {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Ledger ledger;

    LineBookings(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Euros and cents by the day.
     *
     * @param invoiced also without an order
     */
    public record Booked(BigDecimal ordered, BigDecimal invoiced, BigDecimal paid) {

        public static final Booked NOTHING =
                new Booked(LineBookings.NOTHING, LineBookings.NOTHING, LineBookings.NOTHING);

        /** What is promised and not paid yet: orders, or invoices where they are higher. */
        public BigDecimal bound() {
            return ordered.max(invoiced).subtract(paid).max(LineBookings.NOTHING);
        }

        Booked plus(Booked other) {
            return new Booked(ordered.add(other.ordered), invoiced.add(other.invoiced), paid.add(other.paid));
        }
    }

    /** By number of the line; those with nothing are not there. */
    @MayRead
    public Map<Long, Booked> on(LocalDate day) {
        return ledger.on(day).stream()
                .filter(entry -> entry.share().line() != null)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.share().line()), Ledger.Entry::booked, Booked::plus));
    }

    /** Euros ordered on each line by orders of the year, for commitments that later years pay. */
    @MayRead
    public Map<Long, BigDecimal> orderedIn(int year) {
        return ledger.on(LocalDate.of(year, 12, 31)).stream()
                .filter(entry -> entry.on().getYear() == year && entry.share().line() != null)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.share().line()),
                        entry -> entry.booked().ordered(),
                        BigDecimal::add));
    }
}
