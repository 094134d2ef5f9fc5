package de.medienplan.subsidy;

import de.medienplan.device.PilotYear;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names every figure of the forecast with its source. */
final class ForecastAssumptions {

    private ForecastAssumptions() {}

    static List<ForecastAssumption> of(
            ForecastShares shares, List<PriceRow> rents, List<ShareRow> rules, SchoolYear first) {
        List<ForecastAssumption> all = new ArrayList<>();
        List<PilotYear> years = shares.years();
        for (int n = 1; n <= years.size(); n++) {
            all.add(share("subsidy.forecast.assume.tablets", shares.tabletShare(n), years.get(n - 1), n));
        }
        if (years.size() > 1) {
            BigDecimal step = shares.tabletShare(years.size() + 1).subtract(shares.tabletShare(years.size()));
            all.add(share("subsidy.forecast.assume.step", step, years.getLast(), years.size()));
        }
        PilotYear last = years.getLast();
        all.add(share("subsidy.forecast.assume.entitled", ratio(last.entitled(), last.tablets()), last, 0));
        all.add(share("subsidy.forecast.assume.siblings", ratio(last.siblings(), last.tablets()), last, 0));
        rents.forEach(price -> all.add(new ForecastAssumption(
                Message.of("subsidy.forecast.assume.rent", price.model(), price.validFrom()),
                Objects.requireNonNull(price.rent()),
                Kind.MONEY,
                price.source())));
        rules.stream()
                .filter(rule -> List.of("BUT", "SIBLING").contains(rule.kind()) && rule.rentPercent() != null)
                .filter(rule -> rule.validUntil() == null || !rule.validUntil().isBefore(first.firstDay()))
                .forEach(rule -> all.add(new ForecastAssumption(
                        Message.of("subsidy.forecast.assume.part." + rule.kind(), rule.validFrom()),
                        Objects.requireNonNull(rule.rentPercent()).movePointLeft(2),
                        Kind.PERCENT,
                        rule.source())));
        return all;
    }

    private static ForecastAssumption share(String key, BigDecimal share, PilotYear year, int n) {
        return new ForecastAssumption(Message.of(key, n, year.year()), share, Kind.PERCENT, year.source());
    }

    private static BigDecimal ratio(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
