package de.medienplan.publication;

import de.medienplan.history.ChangeEntry;
import de.medienplan.identity.MayAdminister;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.records.RowHistory;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The switch of the public view; off until an administrator switches it on. */
@Service
@Transactional
public class Publication {

    private final Records records;
    private final RowHistory history;

    Publication(Records records, RowHistory history) {
        this.records = records;
        this.history = history;
    }

    @MayRead
    @Transactional(readOnly = true)
    public PublicationRow settings() {
        return records.present(PublicationSettings.class, PublicationSettings.ONLY);
    }

    @MayAdminister
    public PublicationRow show(PublicationRow row) {
        return records.save(PublicationSettings.class, PublicationSettings::new, row);
    }

    /** Who switched it, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<ChangeEntry> history() {
        return history.of(settings());
    }
}
