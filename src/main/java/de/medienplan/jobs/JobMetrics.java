package de.medienplan.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code medienplan_jobs{state="queued"}} and so on: how long the queue is, and how much was done, failed or cut off. */
@Component
class JobMetrics implements MeterBinder {

    private final JobRepository repository;

    JobMetrics(JobRepository repository) {
        this.repository = repository;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobState state : JobState.values()) {
            Gauge.builder("medienplan.jobs", () -> repository.count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
