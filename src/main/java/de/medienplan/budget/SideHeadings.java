package de.medienplan.budget;

import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.shared.Message;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the two sides of the budget are called, with the city's own numbers where both of a side are entered. */
@Component
class SideHeadings {

    private final CityProfile city;

    SideHeadings(CityProfile city) {
        this.city = city;
    }

    Message of(BudgetSide side) {
        String key = "budget.side." + side.name() + ".heading";
        Optional<String> number =
                city.find(side == BudgetSide.INVESTMENT ? CityFact.INVESTMENT_PRODUCT : CityFact.PRODUCT);
        return city.find(CityFact.SUB_BUDGET)
                .flatMap(part -> number.map(own -> Message.of(key + ".numbered", part, own)))
                .orElseGet(() -> Message.of(key));
    }
}
