package de.medienplan.subsidy.ui;

import de.medienplan.ui.Form;
import org.jspecify.annotations.Nullable;

/** The fields of one row of a part; what is missing is said at them. */
abstract class PartRow<T> extends Form<Void> {

    private static final long serialVersionUID = 1L;

    PartRow() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("20rem", 2), new ResponsiveStep("38rem", 4));
    }

    /** What the fields make; null while something is missing. */
    abstract @Nullable T value();
}
