package de.medienplan.records.ui;

import de.medienplan.history.ChangeEntry;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The state of a stored thing that a user has before their eyes. */
public class Seen {

    private final Supplier<List<ChangeEntry>> log;
    private final IntSupplier present;
    private int version;
    private List<ChangeEntry> history;

    /**
     * @param version that was read
     * @param log its changes, the latest first; none for one that is not stored yet
     * @param present the version stored now; refuses if it was deleted
     */
    public Seen(int version, Supplier<List<ChangeEntry>> log, IntSupplier present) {
        this.version = version;
        this.log = log;
        this.present = present;
        this.history = log.get();
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
        List<ChangeEntry> all = log.get();
        List<ChangeEntry> news = all.subList(0, Math.max(0, all.size() - history.size()));
        version = present.getAsInt();
        history = all;
        return news;
    }
}
