package de.medienplan.school.ui;

import de.medienplan.school.LoadedSample;
import de.medienplan.ui.UsualDay;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hannover's sample is looked at from the day of its council paper. */
@Component
class SampleDayAtFirst implements UsualDay {

    private final LoadedSample loaded;

    SampleDayAtFirst(LoadedSample loaded) {
        this.loaded = loaded;
    }

    @Override
    public Optional<LocalDate> day() {
        return loaded.get().flatMap(sample -> sample.sample().day()).filter(day -> loaded.hasSchools());
    }
}
