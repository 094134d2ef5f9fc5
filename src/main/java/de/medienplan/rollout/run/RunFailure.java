package de.medienplan.rollout.run;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a run failed, in both languages, since the reader may be someone else. */
public record RunFailure(String german, String english) {

    private static final Logger LOG = LoggerFactory.getLogger(RunFailure.class);

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : german;
    }

    static RunFailure of(Message reason) {
        return new RunFailure(Texts.render(reason, Locale.GERMANY), Texts.render(reason, Locale.UK));
    }

    /** The reason of a refusal; anything else is logged and named by an incident number. */
    static RunFailure of(Throwable failure) {
        if (failure instanceof UserException refusal) {
            return of(refusal.reason());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("planning run failed, incident {}", incident, failure);
        return of(
                failure instanceof OutOfMemoryError
                        ? Message.of("rollout.run.outOfMemory")
                        : Message.of("rollout.run.unexpected", incident));
    }
}
