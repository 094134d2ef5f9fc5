package de.medienplan.ticket;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that the service is measured against and sized with, and the seasons of the school year. */
@Service
@Transactional
public class ServiceFigures {

    private final Records records;

    ServiceFigures(Records records) {
        this.records = records;
    }

    /** In the order of the enum. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ServiceFigureRow> all() {
        return records.all(StoredFigure.class, "id").stream()
                .sorted(Comparator.comparing(ServiceFigureRow::figure))
                .toList();
    }

    @MayRead
    @Transactional(readOnly = true)
    public FigureSet present() {
        return FigureSet.of(all());
    }

    /** @throws de.medienplan.shared.UserException if the amount is out of the range of the figure */
    @MayManageSupport
    public ServiceFigureRow save(ServiceFigureRow row) {
        return records.save(StoredFigure.class, StoredFigure::new, row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<SeasonRow> seasons() {
        return records.all(SchoolSeason.class, "firstDay, id");
    }

    @MayManageSupport
    public SeasonRow save(SeasonRow row) {
        return records.save(SchoolSeason.class, SchoolSeason::new, row);
    }

    @MayManageSupport
    public void delete(SeasonRow row) {
        records.delete(SchoolSeason.class, row);
    }
}
