package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.Applications;
import de.medienplan.grant.StepRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of an application, also those taken back, and the dialog that takes the last one back. */
final class StepTrailPart {

    private StepTrailPart() {}

    static Component of(List<StepRow> steps) {
        Div list = new Div();
        list.addClassName("mp-lines");
        steps.forEach(step -> list.add(line(step)));
        if (steps.isEmpty()) {
            list.add(new Paragraph(Translations.text("grant.steps.none")));
        }
        return list;
    }

    private static Component line(StepRow step) {
        Locale locale = Translations.locale();
        String what = Stream.of(
                        Translations.text(step.action().label()),
                        step.day() == null ? "" : Formats.date(step.day(), locale),
                        step.amount() == null ? "" : Formats.money(step.amount(), locale),
                        step.number(),
                        step.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Div line = new Div(new Paragraph(what));
        StepRow.Stamp taken = step.taken();
        if (taken != null) {
            line.add(hint("grant.steps.taken", time(taken, locale), taken.by()));
        }
        StepRow.TakenBack back = step.takenBack();
        if (back != null) {
            line.add(hint(
                    "grant.steps.takenBack",
                    time(back.stamp(), locale),
                    back.stamp().by(),
                    back.reason()));
        }
        return line;
    }

    private static Component hint(String key, Object... args) {
        Span hint = new Span(Translations.text(key, args));
        hint.addClassName("mp-figure-note");
        return new Div(hint);
    }

    private static String time(StepRow.Stamp stamp, Locale locale) {
        return Formats.dateTime(LocalDateTime.ofInstant(stamp.at(), ZoneId.systemDefault()), locale);
    }

    static void takeBack(Applications applications, ApplicationRow row, Runnable changed) {
        Form<Void> form = new Form<>();
        TextArea reason = form.required(Fields.area("grant.takeBack.reason", 500));
        reason.setHelperText(Translations.text(
                "grant.takeBack.hint", Translations.text(row.state().label())));
        new FormDialog<>(Translations.text("grant.takeBack.title", row.reference()), form)
                .narrow()
                .saveAs("grant.takeBack")
                .saying(Message.of("grant.takeBack.done", row.reference()))
                .onDone(changed)
                .openLoose(() -> applications.takeBack(row, reason.getValue()));
    }
}
