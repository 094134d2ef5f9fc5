package de.medienplan.setup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores all that a step asks for or, if one figure is refused, nothing; each feature checks its own. */
@Service
public class AtOnce {

    @Transactional
    public void store(Runnable save) {
        save.run();
    }
}
