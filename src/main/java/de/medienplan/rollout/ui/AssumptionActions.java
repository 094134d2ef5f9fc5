package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.derive.AssumptionReview;
import de.medienplan.rollout.run.AssumptionStudies;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Translations;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** What a page needs to let a scenario's figures be checked. */
@org.springframework.stereotype.Component
class AssumptionActions {

    private final AssumptionReview review;
    private final AssumptionStudies studies;
    private final JobWatch watch;
    private final Clock clock;
    private final ObjectProvider<AsOfDate> asOf;

    AssumptionActions(
            AssumptionReview review,
            AssumptionStudies studies,
            JobWatch watch,
            Clock clock,
            ObjectProvider<AsOfDate> asOf) {
        this.review = review;
        this.studies = studies;
        this.watch = watch;
        this.clock = clock;
        this.asOf = asOf;
    }

    /** @param reload runs after the scenario was changed */
    Component part(ScenarioEditSession work, boolean editable, Runnable reload) {
        return review.objection(work.stored().id())
                .<Component>map(objection -> new Paragraph(Translations.text(objection)))
                .orElseGet(() -> new AssumptionReviewPart(
                        work,
                        new AssumptionReviewPart.Services(review, studies),
                        new StudyPart.StudySetting(watch, editable, clock),
                        asOf.getObject().get(),
                        reload));
    }
}
