package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.setup.AtOnce;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Who the city is. */
@Order(1)
@org.springframework.stereotype.Component
class CityStep implements SetupStep {

    private static final List<CityFact> FACTS = List.of(
            CityFact.NAME,
            CityFact.STATE,
            CityFact.AUTHORITY_NUMBER,
            CityFact.PORTAL,
            CityFact.DECISION,
            CityFact.REPORT_DAYS);

    private final CityProfile city;
    private final CityEmblem emblem;
    private final AtOnce atOnce;

    CityStep(CityProfile city, CityEmblem emblem, AtOnce atOnce) {
        this.emblem = emblem;
        this.atOnce = atOnce;
        this.city = city;
    }

    @Override
    public String key() {
        return "setup.city";
    }

    @Override
    public boolean isDone() {
        return city.find(CityFact.NAME).isPresent() && city.find(CityFact.STATE).isPresent();
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        StepForm form = new StepForm(today, atOnce);
        FactFields facts = new FactFields(city, form.fields(), FACTS);
        return new Div(new EmblemField(emblem), form.ready(() -> facts.save(form.source(), today), next));
    }
}
