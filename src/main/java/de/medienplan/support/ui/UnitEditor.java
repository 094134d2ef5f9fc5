package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.Lists;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.CouncilPaperStaff;
import de.medienplan.support.PostRow;
import de.medienplan.support.Staffing;
import de.medienplan.support.Task;
import de.medienplan.support.UnitRow;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The organisational units with the sums of their posts. */
@org.springframework.stereotype.Component
class UnitEditor {

    private final Staffing staffing;
    private final CouncilPaperStaff councilPaper;
    private final SupportEditors editors;

    UnitEditor(Staffing staffing, CouncilPaperStaff councilPaper, SupportEditors editors) {
        this.staffing = staffing;
        this.councilPaper = councilPaper;
        this.editors = editors;
    }

    static Select<UnitRow> choice(List<UnitRow> units, UnitRow chosen) {
        Select<UnitRow> field = new Select<>();
        field.setLabel(Translations.text("support.unit"));
        field.setItems(units);
        units.stream()
                .filter(unit -> Objects.equals(unit.id(), chosen.id()))
                .findFirst()
                .ifPresent(field::setValue);
        return field;
    }

    Component list(LocalDate today, Runnable changed) {
        List<PostRow> posts = staffing.posts();
        RowList<UnitRow> list = new RowList<>("support.orgUnits", staffing.units())
                .text("support.unit.field.code", UnitRow::code)
                .text("support.unit.field.name", UnitRow::name)
                .label("support.unit.field.task", UnitRow::task)
                .text("support.unit.field.assumption", UnitEditor::evidence)
                .sum("support.posts", Kind.DECIMAL, unit -> sum(unit, posts, today))
                .words("support.unit.field.note", UnitRow::note);
        return list.ready(unit -> edit(unit, changed), buttons(changed));
    }

    private Component[] buttons(Runnable changed) {
        if (!editors.mayEdit()) {
            return new Component[0];
        }
        List<Component> buttons = new ArrayList<>();
        UnitRow fresh = new UnitRow(null, 0, "", "", Task.OTHER, "", false);
        buttons.add(Lists.add("support.unit.new", event -> edit(fresh, changed)));
        if (staffing.units().isEmpty()) {
            buttons.add(new Button(Translations.text("support.councilPaper.load"), event -> {
                councilPaper.load();
                changed.run();
            }));
        }
        return buttons.toArray(Component[]::new);
    }

    private static String evidence(UnitRow unit) {
        return Translations.text(unit.assumed() ? "support.unit.assumed" : "support.unit.proven");
    }

    private static BigDecimal sum(UnitRow unit, List<PostRow> posts, LocalDate day) {
        return posts.stream()
                .filter(post -> Objects.equals(post.unit().id(), unit.id()))
                .map(post -> post.shareOn(day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void edit(UnitRow row, Runnable changed) {
        var code = Inputs.text("support.unit.field.code", row.code());
        var name = Inputs.text("support.unit.field.name", row.name());
        var task = Inputs.choice("support.unit.field.task", List.of(Task.values()), row.task());
        Checkbox assumed = new Checkbox(Translations.text("support.unit.field.assumed"), row.assumed());
        var note = Inputs.area("support.unit.field.note", row.note());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.unit.new" : "support.unit"), row, changed)
                .fields(code, name, task, assumed)
                .wide(note);
        if (row.id() != null) {
            dialog.deletable(row.code(), () -> staffing.delete(row));
        }
        dialog.open(version -> staffing.save(new UnitRow(
                row.id(),
                version,
                code.getValue(),
                name.getValue(),
                task.getValue(),
                note.getValue(),
                assumed.getValue())));
    }
}
