package de.medienplan.subsidy;

import de.medienplan.device.PilotYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the pilot schools teach: how many pupils of a school have a parent-financed tablet in its first, second, third year of
 * service (26, 39, 48 % in the council paper), and how many of these families are subsidised. Later years go on by the
 * average step, up to all pupils; the shares of families stay as in the last pilot year.
 *
 * @param years the pilot's school years, the earliest first; at least one
 */
record ForecastShares(List<PilotYear> years) {

    ForecastShares {
        years = List.copyOf(years);
    }

    /** Tablets of a school with so many pupils in its n-th year of service, from 1. */
    long tablets(long pupils, int yearOfService) {
        return Math.min(
                pupils,
                tabletShare(yearOfService)
                        .multiply(BigDecimal.valueOf(pupils))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    BigDecimal tabletShare(int yearOfService) {
        int known = Math.min(yearOfService, years.size());
        BigDecimal share = share(known);
        if (yearOfService > known && known > 1) {
            BigDecimal step = share.subtract(share(1)).divide(BigDecimal.valueOf(known - 1L), MathContext.DECIMAL64);
            share = share.add(step.multiply(BigDecimal.valueOf((long) yearOfService - known)));
        }
        return share.min(BigDecimal.ONE).max(BigDecimal.ZERO);
    }

    /** Children with BuT or AsylbLG among so many tablets. */
    long entitled(long tablets) {
        return part(tablets, years.getLast().entitled());
    }

    /** Subsidised siblings among so many tablets. */
    long siblings(long tablets) {
        return part(tablets, years.getLast().siblings());
    }

    private long part(long tablets, int of) {
        return BigDecimal.valueOf(tablets)
                .multiply(BigDecimal.valueOf(of))
                .divide(BigDecimal.valueOf(years.getLast().tablets()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private BigDecimal share(int yearOfService) {
        PilotYear year = years.get(yearOfService - 1);
        return BigDecimal.valueOf(year.tablets()).divide(BigDecimal.valueOf(year.pupils()), MathContext.DECIMAL64);
    }
}
