package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.rollout.derive.StandardRates;
import de.medienplan.setup.AtOnce;
import de.medienplan.ui.Fields;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Under which numbers the schools stand in the budget, and what it gives in a year. */
@Order(2)
@org.springframework.stereotype.Component
class BudgetStep implements SetupStep {

    private static final String OWN_FUNDS = "ownFundsPerYear";
    private static final List<CityFact> FACTS =
            List.of(CityFact.SUB_BUDGET, CityFact.PRODUCT, CityFact.INVESTMENT_PRODUCT, CityFact.DOUBLE_BUDGET);

    private final CityProfile city;
    private final StandardRates rates;
    private final AtOnce atOnce;

    BudgetStep(CityProfile city, StandardRates rates, AtOnce atOnce) {
        this.atOnce = atOnce;
        this.city = city;
        this.rates = rates;
    }

    @Override
    public String key() {
        return "setup.budget";
    }

    @Override
    public boolean isDone() {
        return rates.find(OWN_FUNDS).isPresent();
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        StepForm form = new StepForm(today, atOnce);
        FactFields facts = new FactFields(city, form.fields(), FACTS);
        BigDecimalField ownFunds =
                form.fields().wide(form.fields().optional(Fields.euros("rollout.assumption." + OWN_FUNDS)));
        ownFunds.setValue(rates.find(OWN_FUNDS).orElse(null));
        return form.ready(
                () -> {
                    facts.save(form.source(), today);
                    rates.save(OWN_FUNDS, ownFunds.getValue(), form.source(), today);
                },
                next);
    }
}
