package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Locale;

/** A group of devices that the service desk looks after alike. Rows, not constants: a city may tell more apart. */
@Entity
@Tracked("device.supportGroup")
class SupportGroup extends Stored<SupportGroupRow> {

    private String code;
    private String nameDe;
    private String nameEn;
    private String source;
    private LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected SupportGroup() {}

    @Override
    protected void update(SupportGroupRow row) {
        String key = row.code().strip().toUpperCase(Locale.ROOT);
        refuseIf(!key.matches("[A-Z][A-Z0-9_]{0,39}"), "device.supportGroup.codeInvalid", row.code());
        refuseIf(code != null && !code.equals(key), "device.supportGroup.codeFixed", code);
        String german = required(row.nameDe(), "device.supportGroup.field.nameDe");
        refuseIf(german.length() > 100 || row.nameEn().strip().length() > 100, "device.supportGroup.nameLong");
        source = required(row.source(), "device.supportGroup.field.source");
        code = key;
        nameDe = german;
        nameEn = row.nameEn().isBlank() ? german : row.nameEn().strip();
        sourceDate = row.sourceDate();
    }

    @Override
    protected SupportGroupRow row() {
        return new SupportGroupRow(id(), version(), code, nameDe, nameEn, source, sourceDate);
    }

    String code() {
        return code;
    }

    /** As the change log names it. */
    @Override
    public String toString() {
        return nameDe;
    }
}
