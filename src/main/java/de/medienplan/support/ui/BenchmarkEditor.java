package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import de.medienplan.records.ui.RowList;
import de.medienplan.school.SchoolLevel;
import de.medienplan.support.BenchmarkComparison;
import de.medienplan.support.BenchmarkRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of others, each with source and how well it is proven. */
@org.springframework.stereotype.Component
class BenchmarkEditor {

    private final SupportRules rules;
    private final SupportEditors editors;

    BenchmarkEditor(SupportRules rules, SupportEditors editors) {
        this.rules = rules;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        RowList<BenchmarkRow> list = new RowList<>("support.benchmarks", rules.benchmarks())
                .text("support.benchmark.field.name", BenchmarkRow::name)
                .text("support.benchmark.figure", row -> BenchmarkComparison.figure(row, Translations.locale()))
                .label("support.benchmark.field.kind", BenchmarkRow::kind)
                .label("support.benchmark.field.standing", BenchmarkRow::standing)
                .words("support.source", BenchmarkRow::source)
                .text("support.benchmark.field.asOf", BenchmarkRow::asOf);
        BenchmarkRow fresh = new BenchmarkRow(
                null, 0, "", BenchmarkRow.Kind.DEVICES_PER_POST, null, null, null, BenchmarkRow.Standing.OPEN, "", "");
        return list.ready(
                row -> edit(row, changed), editors.adding("support.benchmark.new", () -> edit(fresh, changed)));
    }

    private void edit(BenchmarkRow row, Runnable changed) {
        Form<BenchmarkRow> form = editors.form("support.benchmark.field.", row);
        form.required("name", Fields::text);
        form.required("kind", key -> Fields.choice(key, List.of(BenchmarkRow.Kind.values())));
        form.<SchoolLevel, String, Select<SchoolLevel>>optional(
                        "level",
                        key -> Fields.choice(key, List.of(SchoolLevel.values())),
                        level -> level == null ? null : level.name(),
                        BenchmarkEditor::level)
                .setEmptySelectionAllowed(true);
        form.required("standing", key -> Fields.choice(key, List.of(BenchmarkRow.Standing.values())));
        form.optional("low", Fields::decimal);
        form.optional("high", Fields::decimal);
        form.optional("asOf", Fields::text);
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.benchmark", row, form, changed)
                .deletable(row.name(), rules::delete)
                .open(rules::save);
    }

    private static @Nullable SchoolLevel level(@Nullable String code) {
        return code == null ? null : SchoolLevel.valueOf(code);
    }
}
