package de.medienplan.ticket;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A stored {@link ServiceFigureRow}. */
@Entity
@Table(name = "service_figure")
@Tracked("ticket.figure")
class StoredFigure extends Stored<ServiceFigureRow> {

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private ServiceFigure figure;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;
    private LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    StoredFigure() {}

    @Override
    protected void update(ServiceFigureRow row) {
        throwIfAt(
                !row.figure().allows(row.amount()),
                "ticket.figure.field.amount",
                "ticket.figure.range",
                row.figure().label(),
                row.figure().least(),
                row.figure().most());
        figure = row.figure();
        amount = row.amount();
        standing = row.standing();
        source = required(row.source(), "ticket.figure.field.source");
        asOf = row.asOf();
    }

    @Override
    protected ServiceFigureRow row() {
        return new ServiceFigureRow(id(), version(), figure, amount, standing, source, asOf);
    }

    @Override
    public String toString() {
        return figure.name();
    }
}
