package de.medienplan.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.ParameterCode;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.rollout.derive.StandardRates;
import de.medienplan.support.SupportRatios;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.EmptyCity;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A new city enters what it knows, step by step. */
@EmptyCity
@WithMockUser(
        username = "bea",
        roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "READER"})
class SetupViewTest extends ViewTest {

    @Autowired
    CityProfile city;

    @Autowired
    StandardRates rates;

    @Autowired
    CostBasis basis;

    @Autowired
    SupportRules support;

    @Autowired
    SupportRatios ratios;

    @Test
    void what_is_entered_stands_where_it_is_computed_with_and_leads_to_the_next_step() {
        navigate(SetupView.class);
        text("city.fact.NAME", "Stadt Bonn");
        text("city.fact.AUTHORITY_NUMBER", "107");
        saveAndNext();
        assertThat(city.find(CityFact.NAME)).contains("Stadt Bonn");
        assertThat(city.all().getFirst().source()).isNotBlank();

        number("rollout.assumption.ownFundsPerYear", "1850000");
        saveAndNext();
        assertThat(rates.find("ownFundsPerYear"))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1850000"));

        number("rollout.assumption.flatRate", "412000");
        number("setup.rates.margin", "15");
        number("support.cost.field.costPerPost", "81200");
        saveAndNext();
        assertThat(basis.parameter(ParameterCode.SAFETY_MARGIN).shown()).isEqualByComparingTo("0.15");
        assertThat(support.costs()).singleElement().satisfies(cost -> {
            assertThat(cost.costPerPost()).isEqualByComparingTo("81200");
            assertThat(cost.totalUnknown()).as("total and posts stay unknown").isTrue();
        });

        $(BigDecimalField.class).first().setValue(new BigDecimal("600"));
        saveAndNext();
        assertThat(ratios.groups())
                .anySatisfy(group -> assertThat(group.devicesPerPost()).isEqualByComparingTo("600"));
        assertThat(button("setup.schools.do").isEnabled()).isTrue();
    }

    @Test
    void a_wrong_number_is_refused_at_its_field_and_what_was_typed_stays() {
        navigate(SetupView.class);
        text("city.fact.NAME", "Stadt Bonn");
        text("city.fact.AUTHORITY_NUMBER", "?");
        saveAndNext();
        TextField number = field("city.fact.AUTHORITY_NUMBER");
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).isEqualTo(Translations.text("city.fact.AUTHORITY_NUMBER.wrong"));
        assertThat(number.getValue()).isEqualTo("?");
        assertThat(city.find(CityFact.NAME)).as("all of a step or nothing").isEmpty();
    }

    @Test
    void a_step_can_be_left_out_and_is_still_to_do() {
        navigate(SetupView.class);
        assertThat(tabs().getSelectedIndex()).isZero();
        test(button("setup.skip")).click();

        assertThat(tabs().getSelectedIndex()).isOne();
        assertThat(city.find(CityFact.NAME)).isEmpty();
        assertThat($(KeyFigure.class).single().getElement().getTextRecursively())
                .contains(Translations.text("setup.done.next", Translations.text("setup.city")));
    }

    private Tabs tabs() {
        return $(Tabs.class).first();
    }

    private void saveAndNext() {
        test(button("setup.saveAndNext")).click();
    }

    private void text(String key, String value) {
        field(key).setValue(value);
    }

    private TextField field(String key) {
        return labelled($(TextField.class).all(), key);
    }

    private void number(String key, String value) {
        labelled($(BigDecimalField.class).all(), key).setValue(new BigDecimal(value));
    }

    private static <F extends com.vaadin.flow.component.HasLabel> F labelled(List<F> fields, String key) {
        return fields.stream()
                .filter(field -> Translations.text(key).equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String key) {
        return $(Button.class).withText(Translations.text(key)).first();
    }
}
