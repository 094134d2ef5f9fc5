package de.medienplan.school;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The samples, as a first look and as the first screen offer them. One database holds one of them, and no city's schools. */
@Service
public class Samples {

    private final List<ExampleData> examples;
    private final HannoverExample schools;
    private final LoadedSample loaded;
    private final Clock clock;

    Samples(List<ExampleData> examples, HannoverExample schools, LoadedSample loaded, Clock clock) {
        this.examples = examples;
        this.schools = schools;
        this.loaded = loaded;
        this.clock = clock;
    }

    /** Those that would not mix with what is there: all in an empty database, else the one that it holds. */
    @MayRead
    public List<Sample> offered() {
        if (!schools.mayBeLoaded()) {
            return List.of();
        }
        return loaded.present().map(SampleDay::sample).map(List::of).orElseGet(() -> List.of(Sample.values()));
    }

    /**
     * Adds what is missing of the sample, each part by the right of whoever asks: without the role of a part it is left out.
     *
     * @return how many records were added
     */
    @MayPlan
    public int load(Sample wanted) {
        SampleDay day = day(wanted);
        return examples.stream()
                .filter(mayLoad())
                .mapToInt(example -> load(example, day))
                .sum();
    }

    /** Which sample is to be loaded: the one that the database holds, since a second one is not mixed in. */
    SampleDay day(Sample wanted) {
        return loaded.get().orElseGet(() -> {
            Sample sample = loaded.present().map(SampleDay::sample).orElse(wanted);
            return new SampleDay(sample, sample.day().orElseGet(() -> LocalDate.now(clock)));
        });
    }

    /** Notes the sample once a part of it is there: one that fails at once leaves the city free to choose. */
    int load(ExampleData example, SampleDay day) {
        int added = example.load(day);
        loaded.keep(day);
        return added;
    }

    private static Predicate<ExampleData> mayLoad() {
        Authentication user =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        List<String> held = user.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .toList();
        return example -> held.contains("ROLE_" + example.role());
    }
}
