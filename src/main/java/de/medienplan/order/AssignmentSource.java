package de.medienplan.order;

import java.math.BigDecimal;
import java.util.List;

/** The budget lines and measures that shares can be for. The budget, which stands above this feature, supplies it as a bean. */
public interface AssignmentSource {

    /**
     * A line of the budget of one year.
     *
     * @param investment whether it belongs to the investments
     * @param authorised euros that the council set
     */
    record Line(long id, int year, String name, boolean investment, BigDecimal authorised) {

        public String label() {
            return year + " · " + name;
        }
    }

    /** A measure by its number. */
    record Measure(int number, String name) {

        public String label() {
            return number + " · " + name;
        }
    }

    /** Lines that pay for something, the latest year first. */
    List<Line> lines();

    List<Measure> measures();
}
