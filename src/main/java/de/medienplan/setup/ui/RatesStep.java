package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.ParameterRow;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.Rights;
import de.medienplan.rollout.derive.StandardRates;
import de.medienplan.setup.AtOnce;
import de.medienplan.support.CostRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** What a school costs, how much safety that contains, and what a post costs; each kept where it is computed with. */
@Order(3)
@org.springframework.stereotype.Component
class RatesStep implements SetupStep {

    private static final String FLAT_RATE = "flatRate";

    private final StandardRates rates;
    private final CostBasis basis;
    private final SupportRules support;
    private final AtOnce atOnce;
    private final MeasureNames measures;

    RatesStep(StandardRates rates, CostBasis basis, SupportRules support, AtOnce atOnce, MeasureNames measures) {
        this.measures = measures;
        this.atOnce = atOnce;
        this.rates = rates;
        this.basis = basis;
        this.support = support;
    }

    @Override
    public String key() {
        return "setup.rates";
    }

    @Override
    public boolean isDone() {
        return rates.find(FLAT_RATE).isPresent();
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        StepForm step = new StepForm(today, atOnce);
        Form<Void> form = step.fields();
        BigDecimalField flatRate = form.optional(Fields.euros("rollout.assumption." + FLAT_RATE));
        flatRate.setValue(rates.find(FLAT_RATE).orElse(null));
        ParameterRow margin = basis.parameter(ParameterCode.SAFETY_MARGIN);
        BigDecimalField percent = form.optional(Fields.decimal("setup.rates.margin"));
        percent.setValue(percent(margin));
        percent.setReadOnly(!Rights.has(MayManageMoney.class));
        CostRow cost = support.cost(today);
        BigDecimalField post = form.wide(form.optional(Fields.money("support.cost.field.costPerPost")));
        post.setValue(isShipped(cost) ? null : cost.costPerPost());
        post.setReadOnly(!Rights.has(MayManageSupport.class));
        StepForm ready = step.ready(
                () -> {
                    rates.save(FLAT_RATE, flatRate.getValue(), step.source(), today);
                    saveMargin(margin, percent.getValue(), step.source(), today);
                    saveCost(cost, post.getValue(), step.source());
                },
                next);
        return new Div(ready, measures.list(today));
    }

    private static @Nullable BigDecimal percent(ParameterRow margin) {
        BigDecimal rate = margin.shown();
        return rate == null ? null : rate.movePointRight(2).stripTrailingZeros();
    }

    private void saveMargin(ParameterRow margin, @Nullable BigDecimal percent, String source, LocalDate today) {
        BigDecimal shown = percent(margin);
        boolean same = percent == null ? shown == null : shown != null && percent.compareTo(shown) == 0;
        if (!same) {
            basis.save(new ParameterRow(
                    margin.id(),
                    margin.version(),
                    margin.code(),
                    percent == null ? null : percent.movePointLeft(2),
                    BigDecimal.ONE,
                    source,
                    today));
        }
    }

    /** Whether it is the assumption that every new city begins with. */
    private static boolean isShipped(CostRow cost) {
        return cost.totalUnknown() && cost.version() == 0;
    }

    /** The first cost of its own takes the place of the assumed one; later ones are entered with the support rules. */
    private void saveCost(CostRow cost, @Nullable BigDecimal perPost, String source) {
        if (perPost == null || (!isShipped(cost) && perPost.compareTo(cost.costPerPost()) == 0)) {
            return;
        }
        BigDecimal posts = cost.posts();
        support.save(new CostRow(
                Objects.requireNonNull(cost.id()),
                cost.version(),
                cost.validFrom(),
                perPost.multiply(posts),
                posts,
                perPost,
                cost.totalUnknown(),
                source));
    }
}
