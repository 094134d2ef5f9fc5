package de.medienplan.school;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.shared.SchoolYear;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How many pupils and teachers a school has in one school year. */
@Entity
@Table(name = "school_year_figures")
class YearFigures implements TrackedPart {

    @Id
    @SequenceGenerator(name = "school_year_figures", sequenceName = "school_year_figures_id_seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_year_figures")
    private @Nullable Long id;

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @Untracked
    private short schoolYear;

    private @Nullable Integer pupils;
    private @Nullable Integer teachers;

    @SuppressWarnings("NullAway.Init")
    protected YearFigures() {}

    YearFigures(School school, SchoolYear year) {
        this.school = school;
        this.schoolYear = (short) year.start();
    }

    SchoolYear year() {
        return new SchoolYear(schoolYear);
    }

    void update(SchoolValues values) {
        pupils = values.count(SchoolField.PUPILS, year());
        teachers = values.count(SchoolField.TEACHERS, year());
    }

    @Nullable
    Integer pupils() {
        return pupils;
    }

    @Nullable
    Integer teachers() {
        return teachers;
    }

    @Override
    public Object trackedOwner() {
        return school;
    }

    @Override
    public String trackedQualifier() {
        return year().toString();
    }
}
