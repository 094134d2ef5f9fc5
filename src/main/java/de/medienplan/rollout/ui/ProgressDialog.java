package de.medienplan.rollout.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reports how far one school is. The fields hold what is reported until now, which the screen below may not show yet. */
final class ProgressDialog {

    private final ProgressActions actions;
    private final SchoolId school;
    private final @Nullable Long follows;
    private final Runnable changed;
    private final Form<Void> form = new Form<>();
    private final Select<ProgressState> state =
            form.required(Fields.choice("progress.field.state", List.of(ProgressState.values())));
    private final DatePicker reportedOn = form.required(Fields.date("progress.field.reportedOn"));
    private final DatePicker begunOn = form.optional(Fields.optionalDate("progress.field.begunOn"));
    private final DatePicker completion = form.optional(Fields.optionalDate("progress.field.completion"));
    private final BigDecimalField total = form.optional(Fields.money("progress.field.total"));
    private final SortedMap<Integer, BigDecimalField> payments = new TreeMap<>();
    private final TextArea note;

    private ProgressDialog(ProgressActions actions, SchoolStanding standing, SchoolId school, Runnable changed) {
        this.actions = actions;
        this.school = school;
        this.changed = changed;
        LocalDate day = actions.day();
        // its number before its content: what comes in between is refused and not overwritten
        this.follows = actions.trail().latest().get(school);
        ProgressReport report = actions.trail().at(day).get(school);
        Paragraph planned = new Paragraph(Translations.text(
                "progress.planned",
                Formats.quarter(standing.planned().start()),
                Formats.quarter(standing.planned().completion()),
                Names.euros(standing.school().investment())));
        form.addComponentAsFirst(planned);
        form.wide(planned);
        total.setHelperText(Translations.text("progress.totalHelp"));
        years(standing, report, day);
        note = form.wide(form.optional(Fields.area("progress.field.note", 2000)));
        fill(report, day);
    }

    private void years(SchoolStanding standing, @Nullable ProgressReport report, LocalDate day) {
        int first = standing.planned().instalments().keySet().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(day.getYear());
        if (report != null && !report.payments().isEmpty()) {
            first = Math.min(first, report.payments().firstKey());
        }
        for (int year = Math.min(first, day.getYear()); year <= day.getYear(); year++) {
            BigDecimalField field = Fields.money("progress.field.payments");
            field.setLabel(Translations.text("progress.field.paidIn", Integer.toString(year)));
            payments.put(year, form.optional(field));
        }
    }

    private void fill(@Nullable ProgressReport report, LocalDate day) {
        reportedOn.setValue(day);
        state.setValue(report == null ? ProgressState.BEGUN : report.state());
        if (report != null) {
            Fields.filled(begunOn, report.begunOn());
            Fields.filled(completion, report.completion());
            total.setValue(report.total());
            note.setValue(report.note());
            report.payments().forEach((year, amount) -> {
                BigDecimalField field = payments.get(year);
                if (field != null) {
                    field.setValue(amount);
                }
            });
        }
    }

    static void open(ProgressActions actions, SchoolStanding standing, Runnable changed) {
        SchoolId school = Objects.requireNonNull(standing.registerId());
        ProgressDialog dialog = new ProgressDialog(actions, standing, school, changed);
        new FormDialog<>(Translations.text("progress.dialog", standing.name()), dialog.form)
                .saveAs("progress.report.save")
                .saying(null)
                .openLoose(dialog::report);
    }

    private void report() {
        SortedMap<Integer, BigDecimal> paid = new TreeMap<>();
        payments.forEach((year, field) -> {
            if (field.getValue() != null) {
                paid.put(year, field.getValue());
            }
        });
        long id = actions.trail()
                .report(new ProgressDraft(
                        school,
                        follows,
                        reportedOn.getValue(),
                        state.getValue(),
                        begunOn.getValue(),
                        completion.getValue(),
                        total.getValue(),
                        paid,
                        note.getValue()));
        actions.stored(List.of(id), changed);
    }
}
