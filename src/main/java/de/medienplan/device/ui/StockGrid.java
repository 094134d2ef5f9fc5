package de.medienplan.device.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.StockLine;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** What stands where, purchase by purchase. */
class StockGrid extends DataGrid<StockLine> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<StockLine> move;
    private final transient Consumer<StockLine> edit;
    private final AsOfDate asOf;

    StockGrid(
            Map<SchoolId, SchoolRow> schools,
            Map<CategoryId, CategoryRow> categories,
            Consumer<StockLine> move,
            Consumer<StockLine> edit,
            AsOfDate asOf) {
        this.asOf = asOf;
        this.move = move;
        this.edit = edit;
        text(
                        "device.school",
                        line -> schools.containsKey(line.schoolId())
                                ? schools.get(line.schoolId()).label()
                                : "–")
                .setFrozen(true)
                .setFlexGrow(1);
        text("device.category", line -> {
            CategoryRow category = categories.get(line.purchase().categoryId());
            return category == null ? "–" : category.name();
        });
        value(
                "device.purchase.field.boughtOn",
                Table.Kind.DATE,
                line -> line.purchase().boughtOn());
        value("device.stock.dueOn", Table.Kind.DATE, line -> line.purchase().dueOn());
        shown("device.stock.state", this::state, this::status);
        sum("device.stock.quantity", Table.Kind.INTEGER, StockLine::quantity);
        value(
                "device.purchase.field.unitPrice",
                Table.Kind.MONEY,
                line -> line.purchase().unitPrice());
        sum("device.stock.value", Table.Kind.MONEY, StockLine::value);
        text(
                "device.purchase.field.note",
                line -> line.purchase().synthetic()
                        ? Translations.text("device.synthetic")
                        : line.purchase().note());
        if (Rights.has(MayEquip.class)) {
            addComponentColumn(this::buttons).setFlexGrow(0).setWidth("6rem").setFrozenToEnd(true);
        }
    }

    private Span buttons(StockLine line) {
        return new Span(
                Buttons.icon(VaadinIcon.EXCHANGE, "device.movement.new", () -> move.accept(line)),
                Buttons.icon(VaadinIcon.EDIT, "device.purchase.change", () -> edit.accept(line)));
    }

    private String state(StockLine line) {
        LocalDate today = asOf.get();
        if (line.isOverdue(today)) {
            return Translations.text("device.stock.state.overdue");
        }
        return Translations.text(
                "device.stock.state.left",
                Formats.decimal(
                        BigDecimal.valueOf(line.monthsLeft(today)).divide(BigDecimal.valueOf(12), 1, RoundingMode.DOWN),
                        1,
                        Translations.locale()));
    }

    private Status status(StockLine line) {
        LocalDate today = asOf.get();
        Tone tone = line.isOverdue(today) ? Tone.DANGER : line.isDueSoon(today) ? Tone.WARNING : Tone.GOOD;
        return new Status(state(line), tone);
    }
}
