package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.PostRow;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The posts of the units, filled or vacant. */
@org.springframework.stereotype.Component
class PostEditor {

    private final Staffing staffing;
    private final SupportEditors editors;

    PostEditor(Staffing staffing, SupportEditors editors) {
        this.staffing = staffing;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        RowList<PostRow> list = new RowList<>("support.posts", staffing.posts())
                .text("support.unit.field.code", post -> post.unit().code())
                .text("support.post.field.name", PostRow::name)
                .label("support.unit.field.task", post -> post.unit().task())
                .sum("support.post.field.share", Kind.DECIMAL, PostRow::share)
                .text("support.post.state", post -> state(post, today))
                .column("support.post.field.filledShare", Kind.DECIMAL, PostRow::filledShare)
                .column("support.post.field.filledFrom", Kind.DATE, PostRow::filledFrom)
                .column("support.post.field.existsFrom", Kind.DATE, PostRow::existsFrom)
                .column("support.post.field.existsUntil", Kind.DATE, PostRow::existsUntil)
                .words("support.source", PostRow::source);
        Component[] buttons = !editors.mayEdit()
                ? new Component[0]
                : staffing.units().isEmpty()
                        ? new Component[] {CapacityView.toUnits()}
                        : new Component[] {Buttons.add("support.post.new", () -> edit(fresh(today), changed))};
        return list.ready(post -> edit(post, changed), buttons);
    }

    private static String state(PostRow post, LocalDate today) {
        if (!post.existsOn(today)) {
            return Translations.text("support.post.state.gone");
        }
        if (post.isFilledOn(today)) {
            boolean partly = post.filledShare().compareTo(post.share()) < 0;
            return Translations.text(partly ? "support.post.state.partly" : "support.post.state.filled");
        }
        LocalDate from = post.filledFrom();
        return from != null && from.isAfter(today)
                ? Translations.text("support.post.state.from", Formats.date(from, Translations.locale()))
                : Translations.text("support.post.state.vacant");
    }

    private PostRow fresh(LocalDate today) {
        return new PostRow(
                null,
                0,
                staffing.units().getFirst(),
                "",
                BigDecimal.ONE,
                today.withDayOfYear(1),
                null,
                BigDecimal.ZERO,
                null,
                null,
                "");
    }

    private void edit(PostRow row, Runnable changed) {
        Form<PostRow> form = editors.form("support.post.field.", row);
        form.required("unit", key -> Fields.choice(key, staffing.units(), UnitRow::toString));
        form.optional("name", Fields::text);
        form.required("share", Fields::decimal);
        form.required("filledShare", Fields::decimal);
        form.required("existsFrom", Fields::date);
        form.optional("existsUntil", Fields::optionalDate);
        form.optional("filledFrom", Fields::optionalDate);
        form.optional("filledUntil", Fields::optionalDate);
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.post", row, form, changed)
                .deletable(row.unit().code() + " " + row.name(), staffing::delete)
                .open(staffing::save);
    }
}
