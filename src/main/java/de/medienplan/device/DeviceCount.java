package de.medienplan.device;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many units of a category a school has, or is to have, in a school year. */
@Entity
class DeviceCount implements TrackedPart {

    @Id
    @SequenceGenerator(name = "device_count", sequenceName = "device_count_id_seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_count")
    private @Nullable Long id;

    @Version
    private int version;

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private EquippedSchool school;

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private DeviceCategory category;

    @Untracked
    private short schoolYear;

    @Untracked
    @Enumerated(EnumType.STRING)
    private CountKind kind;

    private int amount;

    @Untracked
    @Enumerated(EnumType.STRING)
    private CountOrigin origin;

    @Untracked
    private LocalDate countedOn;

    @SuppressWarnings("NullAway.Init")
    protected DeviceCount() {}

    DeviceCount(EquippedSchool school, DeviceCategory category, SchoolYear year, CountKind kind, CountOrigin origin) {
        this.school = school;
        this.category = category;
        this.schoolYear = (short) year.start();
        this.kind = kind;
        this.origin = origin;
        this.countedOn = year.firstDay();
    }

    void count(int amount, CountOrigin origin, LocalDate on) {
        this.amount = amount;
        this.origin = origin;
        this.countedOn = on;
    }

    CategoryId categoryId() {
        return category.row().categoryId();
    }

    int amount() {
        return amount;
    }

    @Override
    public Object trackedOwner() {
        return school;
    }

    @Override
    public String trackedQualifier() {
        return "%s, %s, %s"
                .formatted(
                        category.row().shortName(),
                        new SchoolYear(schoolYear),
                        Texts.german(Message.of("device.kind." + kind)));
    }
}
