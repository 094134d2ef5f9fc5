package de.medienplan.offer;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import de.medienplan.shared.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** State share and matching city share of one budget year, and how they are distributed. */
@Entity
@Table(name = "care_fund")
@Tracked("offer.fund")
class CareFund extends Stored<CareFundRow> {

    private short budgetYear;
    private BigDecimal stateShare;
    private BigDecimal cityShare;

    @Enumerated(EnumType.STRING)
    private CareKey key;

    private BigDecimal hourlyRate;
    private String contract;
    private String source;
    private LocalDate sourceDate;
    private boolean assumption;

    @SuppressWarnings("NullAway.Init")
    CareFund() {}

    @Override
    protected void update(CareFundRow row) {
        budgetYear = (short) row.budgetYear();
        stateShare = row.stateShare().setScale(2, RoundingMode.HALF_UP);
        cityShare = row.cityShare().setScale(2, RoundingMode.HALF_UP);
        key = row.distribution();
        hourlyRate = row.hourlyRate().setScale(2, RoundingMode.HALF_UP);
        contract = row.contract().strip();
        source = row.source().text();
        sourceDate = row.source().date();
        assumption = row.source().assumption();
    }

    @Override
    protected CareFundRow row() {
        return new CareFundRow(
                id(),
                version(),
                budgetYear,
                stateShare,
                cityShare,
                key,
                hourlyRate,
                contract,
                new Source(source, sourceDate, assumption));
    }
}
