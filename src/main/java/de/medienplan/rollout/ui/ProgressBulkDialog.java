package de.medienplan.rollout.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.importing.FieldChange;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.progress.ProgressBatch;
import de.medienplan.rollout.progress.ProgressChange;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same report for many schools, shown school by school before it is stored. */
final class ProgressBulkDialog {

    private static final int MOST_WEEKS = 520;

    private final ProgressActions actions;
    private final Map<SchoolId, SchoolStanding> schools = new LinkedHashMap<>();
    private final Runnable changed;
    private final Form<Void> form = new Form<>();
    private final Select<ProgressState> state =
            form.required(Fields.choice("progress.field.state", List.of(ProgressState.values())));
    private final DatePicker reportedOn = form.required(Fields.date("progress.field.reportedOn"));
    private final DatePicker begunOn = form.optional(Fields.optionalDate("progress.field.begunOn"));
    private final DatePicker completion = form.optional(Fields.optionalDate("progress.field.completion"));
    private final IntegerField weeks = form.optional(Fields.whole("progress.bulk.weeks", 1, MOST_WEEKS));
    private final TextField note = form.optional(Fields.text("progress.field.note", 2000));
    private final Div preview = new Div();
    private final FormDialog<Void> dialog;
    private List<ProgressBatch.Line> shown = List.of();

    private ProgressBulkDialog(ProgressActions actions, List<SchoolStanding> chosen, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
        chosen.forEach(school -> {
            if (school.registerId() != null) {
                schools.put(school.registerId(), school);
            }
        });
        reportedOn.setValue(actions.day());
        state.setValue(ProgressState.BEGUN);
        weeks.setHelperText(Translations.text("progress.bulk.weeksHelp"));
        preview.getElement().setAttribute("aria-live", "polite");
        form.wide(preview);
        dialog = new FormDialog<>(Translations.text("progress.bulk", schools.size()), form);
        List.of(reportedOn, begunOn, completion).forEach(field -> field.addValueChangeListener(event -> show()));
        state.addValueChangeListener(event -> show());
        weeks.addValueChangeListener(event -> show());
        note.addValueChangeListener(event -> show());
        show();
    }

    static void open(ProgressActions actions, List<SchoolStanding> chosen, Runnable changed) {
        ProgressBulkDialog bulk = new ProgressBulkDialog(actions, chosen, changed);
        bulk.dialog.saying(null).openLoose(bulk::report);
    }

    private void show() {
        LocalDate day = reportedOn.getValue();
        preview.removeAll();
        shown = day == null ? List.of() : actions.batch().preview(changes(), day);
        long fresh = shown.stream().filter(ProgressBatch.Line::isNew).count();
        long refused = shown.stream().filter(line -> line.refusal() != null).count();
        preview.add(
                new Paragraph(Translations.text("progress.bulk.summary", fresh, refused)),
                new TableView(new Columns<ProgressBatch.Line>(Translations.locale())
                        .text("rollout.school", line -> name(line))
                        .text("progress.bulk.change", ProgressBulkDialog::words)
                        .titled("", shown)));
        dialog.offer(Message.of("progress.bulk.save", fresh), fresh > 0 && refused == 0);
    }

    private Map<SchoolId, ProgressChange> changes() {
        Map<SchoolId, ProgressChange> changes = new LinkedHashMap<>();
        schools.forEach((id, school) -> changes.put(
                id,
                new ProgressChange(
                        state.getValue(),
                        begunOn.getValue(),
                        completion(school),
                        null,
                        new TreeMap<>(),
                        note.getValue())));
        return changes;
    }

    /** The day that was typed, or the one expected until now moved by the weeks. */
    private @Nullable LocalDate completion(SchoolStanding school) {
        Integer later = weeks.getValue();
        return completion.getValue() != null || later == null
                ? completion.getValue()
                : expected(school) == null
                        ? null
                        : Objects.requireNonNull(expected(school)).plusWeeks(later);
    }

    private static @Nullable LocalDate expected(SchoolStanding school) {
        ProgressReport report = school.report();
        if (report != null && report.completion() != null) {
            return report.completion();
        }
        String planned = school.now().completion();
        return planned == null || !Quarter.isQuarter(planned)
                ? null
                : Quarter.parse(planned).lastDay();
    }

    private String name(ProgressBatch.Line line) {
        return Objects.requireNonNull(schools.get(line.draft().schoolId())).name();
    }

    private static String words(ProgressBatch.Line line) {
        if (line.refusal() != null) {
            return Translations.text(line.refusal().reason());
        }
        return line.differences().isEmpty()
                ? Translations.text("progress.bulk.same")
                : line.differences().stream().map(ProgressBulkDialog::words).collect(Collectors.joining("; "));
    }

    private static String words(FieldChange change) {
        return Translations.text(
                "progress.bulk.fromTo", Translations.text(change.field()), value(change.from()), value(change.to()));
    }

    private static String value(@Nullable Object value) {
        return Formats.value(value, Translations.locale());
    }

    private void report() {
        List<Long> ids = actions.trail()
                .reportAll(shown.stream()
                        .filter(ProgressBatch.Line::isNew)
                        .map(ProgressBatch.Line::draft)
                        .toList());
        actions.stored(ids, changed);
    }
}
