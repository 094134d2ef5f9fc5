package de.medienplan.budget;

import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law of the city's state says the rules of its budget rest on. States whose law is not recorded, and cities that
 * have not named their state, get none named.
 */
@Service
@Transactional(readOnly = true)
public class BudgetLaws {

    private final CityProfile city;
    private final JdbcClient jdbc;

    BudgetLaws(CityProfile city, JdbcClient jdbc) {
        this.city = city;
        this.jdbc = jdbc;
    }

    /** What stands above the authorisations carried over. */
    @MayRead
    public Message carryOvers() {
        return hint("budget.carryOvers.hint", "CARRY_OVER");
    }

    /** What stands above the commitments for later years. */
    @MayRead
    public Message commitments() {
        return hint("budget.commitments.hint", "COMMITMENT");
    }

    private Message hint(String key, String subject) {
        return city.find(CityFact.STATE)
                .flatMap(state -> paragraph(state, subject))
                .map(law -> Message.of(key + ".law", law))
                .orElseGet(() -> Message.of(key));
    }

    private Optional<String> paragraph(String state, String subject) {
        return jdbc.sql("SELECT paragraph FROM budget_law WHERE state = ? AND subject = ?")
                .params(state, subject)
                .query(String.class)
                .optional();
    }
}
