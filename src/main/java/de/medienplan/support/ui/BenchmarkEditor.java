package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.school.SchoolLevel;
import de.medienplan.support.BenchmarkRow;
import de.medienplan.support.Comparison;
import de.medienplan.support.SupportRules;
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
                .text("support.benchmark.figure", row -> Comparison.figure(row, Translations.locale()))
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
        var name = Inputs.text("support.benchmark.field.name", row.name());
        var kind = Inputs.choice("support.benchmark.field.kind", List.of(BenchmarkRow.Kind.values()), row.kind());
        Select<SchoolLevel> level =
                Inputs.choice("support.benchmark.field.level", List.of(SchoolLevel.values()), level(row.level()));
        level.setEmptySelectionAllowed(true);
        var low = Inputs.decimal("support.benchmark.field.low", row.low());
        var high = Inputs.decimal("support.benchmark.field.high", row.high());
        var standing = Inputs.choice(
                "support.benchmark.field.standing", List.of(BenchmarkRow.Standing.values()), row.standing());
        var source = Inputs.area("support.source", row.source());
        var asOf = Inputs.text("support.benchmark.field.asOf", row.asOf());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.benchmark.new" : "support.benchmark"),
                        row,
                        changed)
                .fields(name, kind, level, standing, low, high, asOf)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.name(), () -> rules.delete(row));
        }
        dialog.open(version -> rules.save(new BenchmarkRow(
                row.id(),
                version,
                name.getValue(),
                kind.getValue(),
                level.getValue() == null ? null : level.getValue().name(),
                low.getValue(),
                high.getValue(),
                standing.getValue(),
                source.getValue(),
                asOf.getValue())));
    }

    private static @Nullable SchoolLevel level(@Nullable String code) {
        return code == null ? null : SchoolLevel.valueOf(code);
    }
}
