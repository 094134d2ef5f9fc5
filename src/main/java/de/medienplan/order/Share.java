package de.medienplan.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order or invoice, and what it is for.
 *
 * @param school number in the register; null if it is for no single school
 * @param measure number of the measure; null if for none
 * @param application the grant's application that pays a part of it; null if none does
 * @param category what a grant programme calls it; null if it is not to be funded
 * @param line budget line that pays; null while nobody said
 * @param amount euros and cents, more than nothing
 */
@Embeddable
public record Share(
        @Column(name = "school_id") @Nullable Long school,
        @Nullable Integer measure,
        @Column(name = "application_id") @Nullable Long application,
        @Column(name = "category_id") @Nullable Long category,
        @Column(name = "line_id") @Nullable Long line,
        BigDecimal amount) {

    /** The same for another amount. */
    public Share of(BigDecimal euros) {
        return new Share(school, measure, application, category, line, euros);
    }
}
