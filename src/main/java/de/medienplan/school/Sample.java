package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The samples that ship with the product; a database holds one of them at most. */
public enum Sample implements Labelled {
    /** A city in the middle of its programme on the day of loading, all of it made up. See data/laufend/README.md. */
    RUNNING(null),
    /** Hannover with the figures of council paper 1000/2020, as the source has them. See data/hannover/README.md. */
    COUNCIL_PAPER(LocalDate.of(2020, 5, 11));

    private final @Nullable LocalDate day;

    Sample(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The day that it is looked at from; empty for today. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * By the option {@code medienplan.demo}.
     *
     * @throws IllegalArgumentException no such sample
     */
    static Sample named(String option) {
        return switch (option) {
            case "true" -> RUNNING;
            case "2020" -> COUNCIL_PAPER;
            default -> throw new IllegalArgumentException("medienplan.demo: expected true, 2020 or false: " + option);
        };
    }

    @Override
    public Message label() {
        return Message.of("school.sample." + name());
    }

    /** What every screen says while it is loaded. */
    public Message mark() {
        return Message.of("school.sample." + name() + ".mark");
    }
}
