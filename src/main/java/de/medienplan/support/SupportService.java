package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;

/** A service with those responsible on levels 0 (school), 1 (service desk), 2 (IT department) and 3 (vendor). */
@Entity
@Tracked("support.service")
class SupportService extends Stored<ServiceRow> {

    private String name;
    private String school;
    private String schoolContact;
    private String firstLevel;
    private String firstContact;
    private String secondLevel;
    private String secondContact;
    private String thirdLevel;
    private String thirdContact;
    private String source;

    @SuppressWarnings("NullAway.Init")
    SupportService() {}

    @Override
    protected void take(ServiceRow row) {
        name = required(row.name(), "support.service.field.name");
        school = row.school().responsible().strip();
        schoolContact = row.school().contact().strip();
        firstLevel = row.first().responsible().strip();
        firstContact = row.first().contact().strip();
        secondLevel = row.second().responsible().strip();
        secondContact = row.second().contact().strip();
        thirdLevel = row.third().responsible().strip();
        thirdContact = row.third().contact().strip();
        source = row.source().strip();
    }

    @Override
    protected ServiceRow row() {
        return new ServiceRow(
                id(),
                version(),
                name,
                new ServiceRow.Party(school, schoolContact),
                new ServiceRow.Party(firstLevel, firstContact),
                new ServiceRow.Party(secondLevel, secondContact),
                new ServiceRow.Party(thirdLevel, thirdContact),
                source);
    }

    @Override
    public String toString() {
        return name;
    }
}
