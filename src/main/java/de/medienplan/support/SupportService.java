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
    protected void update(ServiceRow row) {
        name = limited(required(row.name(), "support.service.field.name"), 200, "support.service.field.name");
        school = limited(row.school().responsible(), 200, "support.service.field.school");
        schoolContact = limited(row.school().contact(), 300, "support.service.field.schoolContact");
        firstLevel = limited(row.first().responsible(), 200, "support.service.field.firstLevel");
        firstContact = limited(row.first().contact(), 300, "support.service.field.firstContact");
        secondLevel = limited(row.second().responsible(), 200, "support.service.field.secondLevel");
        secondContact = limited(row.second().contact(), 300, "support.service.field.secondContact");
        thirdLevel = limited(row.third().responsible(), 200, "support.service.field.thirdLevel");
        thirdContact = limited(row.third().contact(), 300, "support.service.field.thirdContact");
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
