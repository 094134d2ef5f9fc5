package de.medienplan.rollout.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.reasons.Explainer;
import de.medienplan.reasons.Explanation;
import de.medienplan.reasons.Finding;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** Why a school stands where it stands, or what would let it in: sentences, and behind them every quarter tried. */
class SchoolReasons extends Div {

    private static final long serialVersionUID = 1L;

    SchoolReasons(PlanEditSession session, Explainer explainer, String school) {
        addClassNames("mp-pane-part", "mp-reasons");
        Explanation answer = explainer.explain(school);
        String heading = answer.start() == null
                ? text("reasons.what")
                : text("reasons.why", Names.wave(session, answer.start()));
        add(new H3(heading));
        answer.sentences().forEach(sentence -> add(new Paragraph(Translations.text(sentence))));
        if (!answer.remedies().isEmpty()) {
            add(details("reasons.remedies", remedies(explainer, answer)));
        }
        if (!answer.findings().isEmpty()) {
            add(details("reasons.checked", findings(explainer, answer)));
        }
    }

    private static Details details(String key, Table table) {
        Div scroller = new Div(new TableView(table));
        scroller.addClassName("mp-reasons-table");
        return new Details(text(key), scroller);
    }

    private static Table remedies(Explainer explainer, Explanation answer) {
        List<List<?>> rows = new ArrayList<>();
        answer.remedies()
                .forEach(remedy -> rows.add(List.of(
                        Translations.text(explainer.describe(remedy.change())),
                        Formats.quarter(remedy.start()),
                        Names.difference(remedy.effect().total()))));
        return table("reasons.change", "reasons.begin", "reasons.effect", rows);
    }

    private static Table findings(Explainer explainer, Explanation answer) {
        List<List<?>> rows = new ArrayList<>();
        for (Finding finding : answer.findings()) {
            rows.add(List.of(
                    Formats.quarter(finding.period()),
                    Translations.text(explainer.inBrief(finding)),
                    Names.difference(finding.difference().total())));
        }
        return table("reasons.quarter", "reasons.result", "reasons.difference", rows);
    }

    private static Table table(String first, String second, String third, List<List<?>> rows) {
        return new Table(
                "",
                List.of(
                        new Table.Column(text(first), Table.Kind.TEXT),
                        new Table.Column(text(second), Table.Kind.TEXT),
                        new Table.Column(text(third), Table.Kind.TEXT)),
                rows);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
