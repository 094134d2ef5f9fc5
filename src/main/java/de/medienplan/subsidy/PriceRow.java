package de.medienplan.subsidy;

import de.medienplan.subsidy.calculation.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a device model costs in a period; the periods of a model follow each other without gap and overlap.
 *
 * @param rent euros a month; null if it is not rented out
 * @param purchase euros once; null if it is not sold
 * @param replaced whether another row of the same begin took its place
 */
public record PriceRow(
        long modelId,
        Offer offer,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal rent,
        @Nullable BigDecimal purchase,
        String source,
        String createdBy,
        boolean replaced) {

    /**
     * What is offered by whom: a model of another provider or framework contract is another one.
     *
     * @param provider empty if unknown
     * @param contract the framework contract; empty for none
     */
    public record Offer(String name, String provider, String contract) {

        /** For a new row of a form. */
        public static final Offer NONE = new Offer("", "", "");
    }

    /** Name with provider and contract, by which it is chosen. */
    public String model() {
        String more = (offer.provider() + " " + offer.contract()).strip();
        return more.isEmpty() ? offer.name() : offer.name() + " (" + more + ")";
    }

    public boolean isInForce(LocalDate day) {
        return !replaced && new Period(validFrom, validUntil).covers(day);
    }

    /** Whether no later period follows. */
    public boolean isLatest() {
        return !replaced && validUntil == null;
    }
}
