package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.Retention;
import de.medienplan.subsidy.RetentionRow;
import de.medienplan.subsidy.RetentionTrigger;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How long data is kept, as rules with validity and source. */
final class RetentionRules {

    private final Retention retention;
    private final RetentionSubjects subjects;
    private final Clock clock;
    private final Runnable changed;

    RetentionRules(Retention retention, RetentionSubjects subjects, Clock clock, Runnable changed) {
        this.retention = retention;
        this.subjects = subjects;
        this.clock = clock;
        this.changed = changed;
    }

    Component list() {
        DataGrid<RetentionRow> grid = new DataGrid<>();
        grid.text("subsidy.field.subject", one -> subjects.name(one.subject()));
        grid.text(
                "subsidy.field.trigger", one -> Translations.text(one.trigger().label()));
        grid.value("subsidy.field.months", Kind.INTEGER, RetentionRow::months);
        grid.value("subsidy.field.validFrom", Kind.DATE, RetentionRow::validFrom);
        grid.text("subsidy.field.source", RetentionRow::source)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setTooltipGenerator(RetentionRow::source);
        grid.text("subsidy.field.note", RetentionRow::note)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setTooltipGenerator(RetentionRow::note);
        grid.text("subsidy.field.enteredBy", RetentionRow::createdBy);
        grid.show(retention.rules());
        return new FullHeight(
                new Paragraph(Translations.text("subsidy.retention.hint")),
                new FilterBar(Buttons.add("subsidy.retention.add", this::add)),
                grid);
    }

    private void add() {
        RuleForm<RetentionRow> form = new RuleForm<>(
                "subsidy.retention.add",
                new RetentionRow("", RetentionTrigger.CONTRACT_END, 36, LocalDate.now(clock), "", "", ""));
        form.required(
                "subject",
                key -> Fields.choice(key, subjects.codes(), subjects::name),
                code -> code,
                code -> code.isEmpty() ? null : code);
        form.required("trigger", key -> Fields.choice(key, List.of(RetentionTrigger.values())));
        form.required("months", key -> Fields.whole(key, 1, 240));
        form.required("validFrom", Fields::date);
        form.withSourceAndNote().open(changed, retention::add);
    }
}
