package de.medienplan.device;

import de.medienplan.identity.MayEquip;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts from a table: one row a school, one column a category. An empty cell leaves the stored count alone. */
@Service
@Transactional
public class CountImport implements Importer<CountFile> {

    private final DeviceCounts counts;
    private final Categories categories;
    private final Schools schools;

    CountImport(DeviceCounts counts, Categories categories, Schools schools) {
        this.counts = counts;
        this.categories = categories;
        this.schools = schools;
    }

    /** Its fields are the school, year and kind, and the categories in use. */
    @MayEquip
    @Transactional(readOnly = true)
    public ImportKind<CountColumn> kind() {
        return new ImportKind<>("device.import", CountColumn.all(categories.active()));
    }

    /** @throws UserException if there is no column for the school or for any category */
    @Override
    @MayEquip
    @Transactional(readOnly = true)
    public ImportPreview preview(CountFile file) {
        return read(file).preview();
    }

    /** Every count that the file says, changed or not. */
    @MayEquip
    @Transactional(readOnly = true)
    public List<CountStatement> statements(CountFile file) {
        return read(file).statements();
    }

    @Override
    @MayEquip
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(CountFile file, ImportPreview shown) {
        CountReading now = read(file);
        shown.requireSame(now.preview());
        now.edits().forEach((set, edits) -> counts.store(set.year(), set.kind(), edits, CountOrigin.FILE));
    }

    private CountReading read(CountFile file) {
        ColumnMapping<CountColumn> mapping = file.mapping();
        if (!mapping.has(CountColumn.SCHOOL)
                || mapping.columns().keySet().stream().noneMatch(CountColumn::isNumber)) {
            throw new UserException(Message.of("device.import.columns"));
        }
        return new CountReading(file, schools.active(), set -> counts.matrix(set.year(), set.kind()));
    }
}
