package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.DecidedDate;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;

/** What is known of a stored school: whether it ended, what was decided, its values, and who changed them. */
final class SchoolTabs {

    private SchoolTabs() {}

    /**
     * @param decided what was decided about the school; null if nothing
     * @param form its values
     */
    static Component of(Schools schools, SchoolDetail school, @Nullable DecidedDate decided, Component form) {
        Div values = new Div();
        if (school.status() != SchoolStatus.ACTIVE) {
            values.add(new Paragraph(ended(school)));
        }
        if (decided != null) {
            values.add(dates(school, decided));
        }
        values.add(form);
        TabSheet tabs = new TabSheet();
        tabs.add(Translations.text("school.panel.values"), values);
        Div history = new Div();
        tabs.add(Translations.text("history.title"), history);
        tabs.addSelectedChangeListener(event -> {
            if (history.getChildren().findAny().isEmpty()) {
                history.add(new HistoryPanel(schools.history(school.id())));
            }
        });
        return tabs;
    }

    private static Paragraph dates(SchoolDetail school, DecidedDate decided) {
        String query = QueryParameters.of("schule", school.values().text(SchoolField.NUMBER))
                .getQueryString();
        Anchor sheet = new Anchor("schulblaetter?" + query, Translations.text("school.panel.sheet"));
        Paragraph dates = new Paragraph(new Span(Translations.text(decided.sentence()) + " "), sheet);
        dates.addClassName("mp-decided");
        return dates;
    }

    private static String ended(SchoolDetail school) {
        String on = Formats.date(school.endedOn(), Translations.locale());
        SchoolDetail.Successor into = school.mergedInto();
        return into == null
                ? Translations.text("school.panel.closedOn", on)
                : Translations.text("school.panel.mergedOn", on, into.name());
    }
}
