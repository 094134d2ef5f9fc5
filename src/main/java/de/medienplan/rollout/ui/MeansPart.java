package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.means.MeansAnswer;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.MeansStudies;
import de.medienplan.rollout.run.Study;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.util.Optional;

/** „Was bringen 2 Mio. € mehr?“: the question, its course, and the schools that win. */
class MeansPart extends StudyPart<MoreMeans, MeansAnswer> {

    private static final long serialVersionUID = 1L;
    private static final long USUAL = 2_000_000;
    private static final int SECONDS = 15;

    private final transient MeansStudies studies;

    MeansPart(StoredPlan plan, MeansStudies studies, StudySetting setting) {
        super(studies, setting);
        this.studies = studies;
        Optional<Study<MoreMeans, MeansAnswer>> latest = studies.latest(plan);
        MoreMeans asked = latest.map(Study::question)
                .orElseGet(() -> MoreMeans.choices(plan.scenario()).getFirst().with(USUAL));
        MeansForm form = new MeansForm(plan.scenario(), asked, means -> follow(studies.start(plan, means)));
        begin("means.intro", form, setting.mayPlan(), latest, "means.none");
    }

    @Override
    int seconds(Study<MoreMeans, MeansAnswer> now) {
        return SECONDS;
    }

    @Override
    String asked(Study<MoreMeans, MeansAnswer> now) {
        return Translations.text(
                "means.asked", now.job().requestedBy(), Names.time(now.job().requestedAt()));
    }

    @Override
    void write(Div into, Study<MoreMeans, MeansAnswer> now, MeansAnswer answer, boolean working) {
        MeansWords.sentences(now.question(), answer)
                .forEach(sentence -> into.add(new Paragraph(Translations.text(sentence))));
        if (!answer.moved().isEmpty()) {
            into.add(Card.of(table(answer)));
        }
    }

    private static Table table(MeansAnswer answer) {
        return new Columns<MeansAnswer.Moved>(Translations.locale(), "means.column.")
                .total("ui.total")
                .text("school", MeansAnswer.Moved::name)
                .text("from", school -> Formats.quarter(school.from()))
                .text("to", school -> Formats.quarter(school.to()))
                .sum("won", Table.Kind.INTEGER, MeansAnswer.Moved::won)
                .table("means.table", answer.moved());
    }
}
