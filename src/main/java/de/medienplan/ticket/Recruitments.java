package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.SettingsRow;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRules;
import de.medienplan.ticket.sizing.Recruiting;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which posts must be advertised when, by the need of the plan and the posts that are approved. */
@Service
@Transactional(readOnly = true)
public class Recruitments {

    private static final int YEARS = 6;

    private final SupportForecasts support;
    private final SupportRules rules;
    private final ServicePromises promises;
    private final ServiceFigures figures;

    Recruitments(SupportForecasts support, SupportRules rules, ServicePromises promises, ServiceFigures figures) {
        this.support = support;
        this.rules = rules;
        this.promises = promises;
        this.figures = figures;
    }

    /** Times of hiring, training and probation. */
    @MayRead
    public Recruiting recruiting() {
        SettingsRow settings = rules.settings();
        return new Recruiting(settings.hiringMonths(), settings.trainingMonths(), (int)
                figures.present().get(ServiceFigure.PROBATION_MONTHS));
    }

    /** For the plan that counts, else the register. */
    @MayRead
    public List<Recruiting.Advert> adverts(LocalDate asOf) {
        return adverts(promises.usual(), asOf);
    }

    @MayRead
    public List<Recruiting.Advert> adverts(DeviceChoice basis, LocalDate asOf) {
        Forecast forecast = support.forecast(basis, asOf);
        Quarter first = Quarter.of(asOf);
        Quarter last = first.plus(YEARS * Quarter.PER_YEAR);
        return recruiting()
                .adverts(forecast.points().stream()
                        .filter(point -> point.quarter().compareTo(first) >= 0
                                && point.quarter().compareTo(last) <= 0)
                        .map(point -> new Recruiting.Lack(
                                point.quarter(),
                                point.posts().doubleValue()
                                        - point.capacity().approved().doubleValue()))
                        .toList());
    }

    /** People who leave in a year, of those that are there. */
    @MayRead
    public double leavingPerYear(double filled) {
        return filled * figures.present().get(ServiceFigure.FLUCTUATION);
    }
}
