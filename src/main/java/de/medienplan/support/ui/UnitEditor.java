package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.PostTotals;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.support.UnitTask;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** The organisational units with the sums of their posts. */
@org.springframework.stereotype.Component
class UnitEditor {

    private final Staffing staffing;
    private final SupportEditors editors;

    UnitEditor(Staffing staffing, SupportEditors editors) {
        this.staffing = staffing;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        PostTotals totals = staffing.totals(today);
        RowList<UnitRow> list = new RowList<>("support.orgUnits", staffing.units())
                .text("support.unit.field.code", UnitRow::code)
                .text("support.unit.field.name", UnitRow::name)
                .label("support.unit.field.task", UnitRow::task)
                .text("support.unit.field.assumption", UnitEditor::evidence)
                .sum("support.posts", Kind.DECIMAL, totals::of)
                .words("support.unit.field.note", UnitRow::note);
        UnitRow fresh = new UnitRow(null, 0, "", "", UnitTask.OTHER, "", false);
        return list.ready(unit -> edit(unit, changed), editors.adding("support.unit.new", () -> edit(fresh, changed)));
    }

    private static String evidence(UnitRow unit) {
        return Translations.text(unit.assumed() ? "support.unit.assumed" : "support.unit.proven");
    }

    private void edit(UnitRow row, Runnable changed) {
        Form<UnitRow> form = editors.form("support.unit.field.", row);
        form.required("code", Fields::text);
        form.optional("name", Fields::text);
        form.required("task", key -> Fields.choice(key, List.of(UnitTask.values())));
        form.optional("assumed", Fields::check);
        form.wide(form.optional("note", Fields::area));
        editors.dialog("support.unit", row, form, changed)
                .deletable(row.code(), staffing::delete)
                .open(staffing::save);
    }
}
