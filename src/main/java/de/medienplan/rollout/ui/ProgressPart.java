package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In the drawer of a school: how far its works are, what was reported, and the button to report more. */
class ProgressPart extends Div {

    private static final long serialVersionUID = 1L;

    ProgressPart(ProgressActions actions, SchoolStanding school, Runnable changed) {
        addClassNames("mp-pane-part", "mp-progress-part");
        add(new H3(text("progress.heading")), NextStarts.status(school));
        ProgressReport report = school.report();
        if (report != null) {
            add(facts(report));
        }
        if (school.registerId() == null) {
            add(new Paragraph(text("progress.unregistered")));
        } else if (actions.mayReport()) {
            var button = Buttons.plain("progress.report", () -> ProgressDialog.open(actions, school, changed));
            button.setId("report-progress");
            add(button);
        }
        List<ProgressReport> all = actions.reports(school);
        if (!all.isEmpty()) {
            Div list = new Div();
            all.forEach(one -> list.add(line(actions, one, changed)));
            add(new Details(text("progress.history", all.size()), list));
        }
    }

    private static Facts facts(ProgressReport report) {
        Facts facts = new Facts();
        facts.add("progress.field.reportedOn", Formats.date(report.reportedOn(), Translations.locale()));
        if (report.begunOn() != null) {
            facts.add("progress.field.begunOn", Formats.date(report.begunOn(), Translations.locale()));
        }
        if (report.completion() != null) {
            facts.add("progress.field.completion", Formats.date(report.completion(), Translations.locale()));
        }
        if (report.total() != null) {
            facts.add("progress.field.total", money(report.total()));
        }
        if (!report.payments().isEmpty()) {
            facts.add("progress.field.payments", payments(report));
        }
        if (!report.note().isEmpty()) {
            facts.add("progress.field.note", report.note());
        }
        return facts;
    }

    static String payments(ProgressReport report) {
        return report.payments().entrySet().stream()
                .map(paid -> paid.getKey() + ": " + money(paid.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Component line(ProgressActions actions, ProgressReport report, Runnable changed) {
        List<String> words = new ArrayList<>(List.of(
                Formats.date(report.reportedOn(), Translations.locale()),
                Translations.text(report.state().label()),
                report.recordedBy()));
        if (!report.note().isEmpty()) {
            words.add(report.note());
        }
        if (report.withdrawn()) {
            words.add(text("progress.isWithdrawn"));
        }
        Div line = new Div(String.join(" · ", words));
        line.addClassName("mp-progress-line");
        if (!report.withdrawn() && actions.mayReport()) {
            line.add(Buttons.inline("progress.withdraw", () -> {
                actions.trail().withdraw(List.of(report.id()));
                changed.run();
            }));
        }
        return line;
    }

    private static String money(@Nullable BigDecimal amount) {
        return Formats.money(amount, Translations.locale());
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
