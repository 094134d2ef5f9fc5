package de.medienplan.jobs;

import de.medienplan.shared.Incident;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.Locale;

/** Why a job failed, in both languages, since the reader may be someone else. */
public record JobFailure(String german, String english) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : german;
    }

    /** The reason of a refusal; anything else is logged and named by an incident number. */
    static JobFailure of(JobRow job, Throwable failure) {
        if (failure instanceof UserException refusal) {
            return of(refusal.reason());
        }
        return of(Incident.report("job " + job.id() + " (" + job.kind() + ")", failure));
    }

    private static JobFailure of(Message reason) {
        return new JobFailure(Texts.render(reason, Locale.GERMANY), Texts.render(reason, Locale.UK));
    }
}
