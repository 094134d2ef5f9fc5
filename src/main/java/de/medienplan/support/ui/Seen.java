package de.medienplan.support.ui;

import de.medienplan.history.ChangeEntry;
import de.medienplan.support.Row;
import de.medienplan.support.SupportHistory;
import java.util.List;

/** The state of a stored thing that a user has before their eyes. */
class Seen {

    private final SupportHistory log;
    private final Row row;
    private int version;
    private List<ChangeEntry> history;

    Seen(SupportHistory log, Row row) {
        this.log = log;
        this.row = row;
        this.version = row.version();
        this.history = log.of(row);
    }

    int version() {
        return version;
    }

    List<ChangeEntry> history() {
        return history;
    }

    /**
     * Takes note of the present state.
     *
     * @return what was changed since the state seen before, the latest first
     * @throws de.medienplan.shared.UserException if it was deleted
     */
    List<ChangeEntry> renew() {
        List<ChangeEntry> all = log.of(row);
        List<ChangeEntry> news = all.subList(0, Math.max(0, all.size() - history.size()));
        version = log.version(row);
        history = all;
        return news;
    }
}
