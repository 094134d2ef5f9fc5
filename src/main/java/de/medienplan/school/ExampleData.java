package de.medienplan.school;

/**
 * Sample data that a feature brings along. The beans are loaded in their {@link org.springframework.core.annotation.Order
 * order}: schools first, then what stands on them.
 */
public interface ExampleData {

    /** What it adds, for the log, such as "schools". */
    String what();

    /** The role that may load it, one of {@link de.medienplan.identity.Role.Names}. */
    String role();

    /**
     * Adds what is missing of the sample and leaves alone what is there.
     *
     * @return how many records were added
     */
    int load(SampleDay sample);
}
