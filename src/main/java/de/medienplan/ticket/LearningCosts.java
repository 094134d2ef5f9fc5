package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.SupportRules;
import de.medienplan.ticket.sizing.ServicePromise;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The need by month with the learning curve beside that of the model's rule, and what covers the difference. */
@Service
@Transactional(readOnly = true)
public class LearningCosts {

    private static final int MONTHS_PER_QUARTER = 3;
    private static final double WEEKS_PER_MONTH = 52 / 12.0;

    private final ServicePromises promises;
    private final ServiceFigures figures;
    private final SupportRules rules;

    LearningCosts(ServicePromises promises, ServiceFigures figures, SupportRules rules) {
        this.promises = promises;
        this.figures = figures;
        this.rules = rules;
    }

    @MayRead
    public LearningCost of(DeviceChoice basis, LocalDate asOf) {
        FigureSet set = figures.present();
        Outlook outlook = promises.outlook(basis, asOf);
        Forecast forecast = outlook.forecast();
        List<ServicePromise.Result> results = outlook.promise().results();
        List<LearningCost.Month> months = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Quarter quarter = results.get(i).quarter().quarter();
            double model = forecast.at(quarter).need().total().doubleValue();
            double weekly = outlook.extraHours(i);
            for (int month = 0; month < MONTHS_PER_QUARTER; month++) {
                months.add(new LearningCost.Month(
                        YearMonth.from(quarter.firstDay()).plusMonths(month),
                        model,
                        weekly / set.ticketHoursPerWeek(),
                        weekly * WEEKS_PER_MONTH));
            }
        }
        return new LearningCost(
                months,
                set.exact(ServiceFigure.FRAMEWORK_RATE),
                rules.cost(asOf).costPerPost(),
                rules.settings().trainingMonths());
    }
}
