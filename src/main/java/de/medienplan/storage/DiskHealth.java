package de.medienplan.storage;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** {@code disk} in health: a warning from the threshold on, down where Medienplan would not even start. */
@Component("disk")
class DiskHealth extends AbstractHealthIndicator {

    static final Status WARNING = new Status("WARNING");

    private final DiskSpace space;

    DiskHealth(DiskSpace space) {
        this.space = space;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long free = space.free();
        health.withDetail("free", free).withDetail("warnBelow", space.warnBelow());
        if (free < DataDirectory.LEAST_FREE_BYTES) {
            health.down();
        } else {
            health.status(space.isLow() ? WARNING : Status.UP);
        }
    }
}
