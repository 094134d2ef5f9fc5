package de.medienplan.rollout.run;

import de.medienplan.jobs.JobWork;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.planning.city.CityStudy;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question about the whole city, being answered. */
class CityStudyWork implements JobWork {

    private final CityQuestion question;
    private final Consumer<CityAnswer> store;
    private final StopSignal stop = new StopSignal();
    private volatile @Nullable CityAnswer known;
    private @Nullable CityAnswer saved;

    CityStudyWork(CityQuestion question, Consumer<CityAnswer> store) {
        this.question = question;
        this.store = store;
    }

    @Override
    public void run(int threads) {
        known = new CityStudy(question, stop, answer -> known = answer).run();
    }

    @Override
    public void stop() {
        stop.raise();
    }

    @Override
    public synchronized void save() {
        CityAnswer present = known;
        if (present != null && present != saved) {
            store.accept(present);
            saved = present;
        }
    }

    Optional<CityAnswer> known() {
        return Optional.ofNullable(known);
    }
}
