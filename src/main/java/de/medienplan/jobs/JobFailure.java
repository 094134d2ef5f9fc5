package de.medienplan.jobs;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a job failed, in both languages, since the reader may be someone else. */
public record JobFailure(String german, String english) {

    private static final Logger LOG = LoggerFactory.getLogger(JobFailure.class);

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : german;
    }

    /** The reason of a refusal; anything else is logged and named by an incident number. */
    static JobFailure of(JobRow job, Throwable failure) {
        if (failure instanceof UserException refusal) {
            return of(refusal.reason());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("job {} ({}) failed, incident {}", job.id(), job.kind(), incident, failure);
        return of(
                failure instanceof OutOfMemoryError
                        ? Message.of("jobs.outOfMemory")
                        : Message.of("jobs.unexpected", incident));
    }

    private static JobFailure of(Message reason) {
        return new JobFailure(Texts.render(reason, Locale.GERMANY), Texts.render(reason, Locale.UK));
    }
}
