package de.medienplan.report;

import de.medienplan.budget.BudgetPlanSource;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.Coverages;
import de.medienplan.budget.Reconciliations;
import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.grant.Figures;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.Programmes;
import de.medienplan.map.MapTheme;
import de.medienplan.map.OutlineStore;
import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMaps;
import de.medienplan.map.StoredOutlines;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.outlook.PlansUnderWay;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.RiskStudies;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.support.SupportRules;
import org.springframework.stereotype.Component;

/** Asks every feature for what a council paper says about a plan. Each figure comes from the feature that shows it too. */
@Component
class FactFinder {

    private final Plans plans;
    private final RiskStudies risks;
    private final BudgetPlanSource spending;
    private final CostTables costTables;
    private final Coverages coverages;
    private final CostBasis costBasis;
    private final Reconciliations reconciliations;
    private final Forfeitures forfeitures;
    private final Programmes programmes;
    private final SupportRules support;
    private final Figures figures;
    private final ScenarioBuilder builder;
    private final CityProfile city;
    private final SchoolMaps maps;
    private final OutlineStore outlines;
    private final PlansUnderWay underWay;
    private final CityEmblem emblem;

    FactFinder(
            Plans plans,
            RiskStudies risks,
            BudgetPlanSource spending,
            CostTables costTables,
            Coverages coverages,
            CostBasis costBasis,
            Reconciliations reconciliations,
            Forfeitures forfeitures,
            Programmes programmes,
            SupportRules support,
            Figures figures,
            ScenarioBuilder builder,
            CityProfile city,
            SchoolMaps maps,
            OutlineStore outlines,
            PlansUnderWay underWay,
            CityEmblem emblem) {
        this.maps = maps;
        this.outlines = outlines;
        this.underWay = underWay;
        this.emblem = emblem;
        this.builder = builder;
        this.city = city;
        this.plans = plans;
        this.risks = risks;
        this.spending = spending;
        this.costTables = costTables;
        this.coverages = coverages;
        this.costBasis = costBasis;
        this.reconciliations = reconciliations;
        this.forfeitures = forfeitures;
        this.programmes = programmes;
        this.support = support;
        this.figures = figures;
    }

    /** @throws UserException if the plan was deleted meanwhile */
    PaperFacts find(PaperRequest request) {
        StoredPlan plan = plans.get(request.planId());
        return new PaperFacts(
                request,
                new PaperText(request.locale()),
                plan,
                plan.evaluate(),
                risks.known(plan),
                new PaperFacts.Money(
                        spending.of(request.planId()).orElseThrow(FactFinder::gone),
                        costTables.plan(request.planId(), request.year()),
                        coverages.plan(request.planId()).orElseThrow(FactFinder::gone),
                        forfeitures
                                .plan(request.planId())
                                .map(outlook -> forfeitures.under(outlook, request.date()))
                                .orElseThrow(FactFinder::gone)),
                new PaperFacts.Sources(
                        costBasis.all(),
                        programmes.all(),
                        figures.all(),
                        builder.of(plan.row().scenarioId()).all(),
                        reconciliations.all()),
                support.settings(),
                city(plan, request));
    }

    private PaperFacts.City city(StoredPlan plan, PaperRequest request) {
        return new PaperFacts.City(
                city.find(CityFact.NAME),
                emblem.png(),
                city.portal(),
                city.budgetYear(request.year()),
                maps.of(underWay.standing(plan, request.date()), MapTheme.WAVE, request.locale()),
                outlines.find().map(StoredOutlines::outlines).orElse(Outlines.NONE));
    }

    private static UserException gone() {
        return new UserException(Message.of("rollout.plan.gone"));
    }
}
