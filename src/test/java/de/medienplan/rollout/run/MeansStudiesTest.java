package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.planning.means.MeansAnswer;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.UserException;
import de.medienplan.testing.ViewTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A question about more means is answered in the background and stays with its plan. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class MeansStudiesTest extends ViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    MeansStudies studies;

    @Autowired
    Plans plans;

    @Autowired
    ApplicationContext context;

    @Test
    void the_answer_names_schools_and_stays_with_the_plan() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        StoredPlan plan = plans.get(TestPlans.solved(context));
        MoreMeans means = MoreMeans.choices(plan.scenario()).getFirst().with(2_000_000);
        refused(plan, means.with(0));
        refused(plan, new MoreMeans(MoreMeans.Kind.FUNDS, "1999", 1));

        JobId id = studies.start(plan, means);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(id).orElseThrow().job().state().isOver());
        Study<MoreMeans, MeansAnswer> study = studies.latest(plan).orElseThrow();
        assertThat(study.job().state()).isEqualTo(JobState.FINISHED);
        MeansAnswer answer = Objects.requireNonNull(study.answer());
        assertThat(answer.quarters()).isPositive();
        assertThat(answer.after().total()).isLessThan(answer.before().total());

        UI.getCurrent().navigate("plan/" + plan.row().id(), QueryParameters.of("ansicht", "mehr-mittel"));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("2.000.000 € mehr im Jahr 2020:"))
                .anyMatch(text -> text.startsWith("Bewiesen ist:"));
    }

    private void refused(StoredPlan plan, MoreMeans means) {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> studies.start(plan, means));
    }
}
