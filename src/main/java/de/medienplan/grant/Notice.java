package de.medienplan.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the funding body wrote about an application. */
@Entity
@Table(name = "grant_notice")
class Notice {

    @Id
    @SequenceGenerator(name = "grant_notice", sequenceName = "grant_notice_id_seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_notice")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Application application;

    @Enumerated(EnumType.STRING)
    private Action kind;

    private @Nullable String number;
    private LocalDate day;
    private @Nullable BigDecimal amount;
    private @Nullable String note;
    private boolean takenBack;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(Application application, Step step) {
        this.application = application;
        this.kind = step.action();
        this.number = step.number().isBlank() ? null : step.number();
        this.day = step.date();
        this.amount = step.amount();
        this.note = step.reason().isBlank() ? null : step.reason();
    }

    /** Its step was taken back: it stays and counts no more. */
    void takeBack() {
        takenBack = true;
    }

    boolean isTakenBack() {
        return takenBack;
    }

    NoticeRow row() {
        return new NoticeRow(id(), kind, number, day, amount, note);
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
