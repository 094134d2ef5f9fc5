package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.support.Forecast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A stored scenario after the figures it was made with have changed. */
class ScenarioRenewalsTest extends RegisterPlansTest {

    @Autowired
    ScenarioRenewals renewals;

    @Test
    void a_scenario_says_which_ratios_are_no_longer_those_of_today_and_takes_them_over() {
        ScenarioId id = store(build());
        assertThat(ratios(id).changedRatios()).isEmpty();
        assertThat(ratios(id).isChange()).isFalse();
        BigFraction before = RenewalPosts.need(scenarios.get(id).scenario());
        long tablets = tablets(scenarios.get(id).scenario());
        give("PERSONAL_TABLET", "1400");

        Renewal renewal = ratios(id);
        assertThat(renewal.changedRatios()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(BigFraction.of(1500));
            assertThat(change.after()).isEqualTo(BigFraction.of(1400));
        });
        BigFraction more = BigFraction.of(tablets)
                .divide(1400)
                .subtract(BigFraction.of(tablets).divide(1500));
        assertThat(RenewalPosts.need(renewal.after()).subtract(before)).isEqualTo(more);
        renewals.take(renewal);

        assertThat(scenarios.get(id).scenario().support().tabletsPerPost()).isEqualByComparingTo("1400");
        assertThat(ratios(id).isChange()).isFalse();
    }

    @Test
    void plans_made_before_keep_their_need_and_new_ones_go_by_the_new_ratios() {
        ScenarioId id = store(build());
        Evaluation old = planEarliest(id);
        give("BOARD_AND_CLASS_SET", "500");
        renewals.take(ratios(id));

        var kept = forecasts.forecast(newest(), AS_OF).basis().planned().orElseThrow();
        assertThat(kept.need().values())
                .containsExactlyElementsOf(
                        old.support().stream().map(Evaluation.SupportRow::need).toList());
        Evaluation fresh = planEarliest(id);
        Forecast forecast = forecasts.forecast(newest(), AS_OF);
        assertPlannersNeed(forecast, fresh);
        assertThat(fresh.support().getLast().need())
                .isGreaterThan(old.support().getLast().need());
    }

    @Test
    void the_preview_says_posts_and_costs_for_all_schools_and_for_each_year_of_the_plan() {
        ScenarioId id = store(build());
        planEarliest(id);
        give("PERSONAL_TABLET", "750");
        StoredPlan plan = storedPlans.find(storedPlans.of(id).getFirst().id()).orElseThrow();
        Table posts = new RenewalTables(ratios(id), Locale.GERMANY).posts(plan);

        assertThat(posts.rows()).hasSize(8).allSatisfy(row -> {
            BigDecimal more = ((BigDecimal) row.get(4)).subtract((BigDecimal) row.get(3));
            assertThat((BigDecimal) row.get(5)).isEqualByComparingTo(more.multiply(new BigDecimal("93730")));
            assertThat((BigDecimal) row.get(2)).isGreaterThanOrEqualTo((BigDecimal) row.get(1));
        });
        assertThat((BigDecimal) posts.rows().getFirst().get(5)).isPositive();
    }

    @Test
    void needs_are_computed_again_from_register_and_assumptions_while_decisions_stay() {
        ScenarioId id = store(build());
        StoredScenario stored = scenarios.get(id);
        ScenarioSchool first = stored.scenario().schools().getFirst();
        scenarios.save(stored.with(ScenarioDraft.of(stored.scenario())
                .put(SchoolDraft.of(first)
                        .priority(new BigDecimal("3"))
                        .publishedStart(first.earliestStart())
                        .build())
                .build()));
        AssumptionSet dearer = with(builder.renewed(id, "2020-Q3"), "flatRate", "1000000");
        Renewal renewal = renewals.needs(scenarios.get(id), dearer, false);

        assertThat(renewal.schools()).hasSize(stored.scenario().schools().size());
        assertThat(new RenewalTables(renewal, Locale.GERMANY).schools().rows()).isNotEmpty();
        renewals.take(renewal);
        ScenarioSchool after = scenarios.get(id).scenario().schools().getFirst();
        assertThat(after.investment()).isGreaterThan(first.investment());
        assertThat(after.priority()).isEqualByComparingTo("3");
        assertThat(after.publishedStart()).isEqualTo(first.earliestStart());
        assertThat(builder.of(id).value("flatRate")).isEqualByComparingTo("1000000");
        assertThat(renewals.needs(scenarios.get(id), builder.of(id), false).isChange())
                .isFalse();
        assertPlannersNeed(forecasts.forecast(basisOf(id), AS_OF), planned(id));
    }

    @Test
    void who_changed_the_scenario_meanwhile_is_not_overwritten() {
        ScenarioId id = store(build());
        give("PERSONAL_TABLET", "1400");
        Renewal renewal = ratios(id);
        scenarios.save(scenarios.get(id).with(scenarios.get(id).scenario()));
        assertThatThrownBy(() -> renewals.take(renewal)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void units_that_no_whole_devices_make_up_are_refused_with_the_next_number() {
        give("BOARD_AND_CLASS_SET", "500");
        ScenarioId id = store(build());
        StoredScenario stored = scenarios.get(id);
        ScenarioSchool first = stored.scenario().schools().getFirst();
        StoredScenario typed = stored.with(ScenarioDraft.of(stored.scenario())
                .put(SchoolDraft.of(first).otherDevices(23).build())
                .build());
        assertThatThrownBy(() -> scenarios.save(typed)).isInstanceOfSatisfying(UserException.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo("rollout.scenario.notWhole");
            assertThat(refusal.reason().args()).contains(first.name(), 23L, 24L);
        });
        scenarios.save(stored.with(ScenarioDraft.of(stored.scenario())
                .put(SchoolDraft.of(first).otherDevices(1001).build())
                .build()));
        assertPlannersNeed(forecast(id), planned(id));
    }

    private Renewal ratios(ScenarioId id) {
        return renewals.ratios(scenarios.get(id), AS_OF).orElseThrow();
    }

    private Evaluation planned(ScenarioId id) {
        return planEarliest(id);
    }

    private de.medienplan.support.DeviceChoice basisOf(ScenarioId id) {
        planEarliest(id);
        return newest();
    }

    private static long tablets(Scenario scenario) {
        return scenario.support().liveTablets()
                + scenario.schools().stream().mapToLong(ScenarioSchool::tablets).sum();
    }

    private static AssumptionSet with(AssumptionSet figures, String code, String amount) {
        List<Assumption> changed = figures.all().stream()
                .map(figure -> figure.code().equals(code) ? figure.with(new BigDecimal(amount), "Test") : figure)
                .toList();
        return new AssumptionSet(changed);
    }
}
