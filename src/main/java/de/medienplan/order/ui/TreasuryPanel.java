package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.ProfileLayout;
import de.medienplan.order.BookingValue;
import de.medienplan.order.ExportRunRow;
import de.medienplan.order.Release;
import de.medienplan.order.ReleaseKind;
import de.medienplan.order.Releases;
import de.medienplan.order.TreasuryExports;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.ProfileDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files for the treasury: what can go out, by which profile, and what went out before. */
@org.springframework.stereotype.Component
class TreasuryPanel {

    private final TreasuryExports exports;
    private final Releases releases;
    private final OrderEditors editors;

    TreasuryPanel(TreasuryExports exports, Releases releases, OrderEditors editors) {
        this.exports = exports;
        this.releases = releases;
        this.editors = editors;
    }

    Component panel(Runnable changed) {
        Div panel = new Div();
        panel.addClassNames("mp-scroll", "mp-fill");
        List<TreasuryExports.Candidate> candidates = exports.candidates();
        BigDecimal sum = candidates.stream()
                .map(TreasuryExports.Candidate::open)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        panel.add(new Paragraph(Translations.text(
                "order.treasury.candidates", candidates.size(), Formats.money(sum, Translations.locale()))));
        List<FileProfile> profiles = exports.profiles();
        Select<FileProfile> profile = Fields.choice("order.treasury.profile", profiles, FileProfile::name);
        profile.setWidth("24rem");
        if (!profiles.isEmpty()) {
            profile.setValue(profiles.getFirst());
        }
        FilterBar bar = new FilterBar(profile);
        if (editors.mayEdit()) {
            var create =
                    Buttons.primary("order.treasury.create", () -> create(profile.getValue(), candidates, changed));
            create.setEnabled(!candidates.isEmpty() && !profiles.isEmpty());
            bar.add(
                    create,
                    Buttons.plain("order.treasury.editProfile", () -> {
                        FileProfile shown = profile.getValue();
                        if (shown != null) {
                            edit(shown, changed);
                        }
                    }),
                    Buttons.plain(
                            "order.treasury.newProfile",
                            () -> edit(new FileProfile(null, 0, "", ProfileLayout.USUAL, "", ""), changed)));
        }
        panel.add(bar, new H2(Translations.text("order.treasury.runs")), runs(changed));
        return panel;
    }

    private void create(FileProfile profile, List<TreasuryExports.Candidate> candidates, Runnable changed) {
        exports.create(profile.id() == null ? 0 : profile.id(), candidates);
        changed.run();
        Notices.done("order.treasury.created", candidates.size());
    }

    private void edit(FileProfile profile, Runnable changed) {
        ProfileDialog.open(
                profile,
                List.of(BookingValue.values()),
                exports::save,
                profile.id() == null ? null : exports::delete,
                changed);
    }

    private Component runs(Runnable changed) {
        List<ExportRunRow> runs = exports.runs();
        if (runs.isEmpty()) {
            return new Paragraph(Translations.text("order.treasury.noRuns"));
        }
        Map<Long, Release> released = releases.of(ReleaseKind.EXPORT);
        Locale locale = Translations.locale();
        DataGrid<ExportRunRow> grid = new DataGrid<>();
        grid.text("order.treasury.run", row -> Long.toString(row.id()));
        grid.text(
                "order.treasury.createdAt",
                row -> Formats.dateTime(LocalDateTime.ofInstant(row.createdAt(), ZoneId.systemDefault()), locale));
        grid.text("order.treasury.createdBy", ExportRunRow::createdBy);
        grid.value("order.treasury.invoices", Kind.INTEGER, ExportRunRow::invoices);
        grid.value("order.amount", Kind.MONEY, ExportRunRow::amount);
        grid.text(
                "order.release",
                row -> Translations.text(
                        released.getOrDefault(row.id(), new Release(Release.State.NOT_NEEDED, "", null))
                                .label()));
        grid.text("order.treasury.state", row -> state(row));
        grid.shown("order.treasury.actions", row -> "", row -> actions(row, released.get(row.id()), changed));
        grid.setHeight("24rem");
        grid.show(runs);
        Div part = new Div(
                new FilterBar(new ExportMenu(() -> grid.table(Translations.text("order.treasury.runs")))), grid);
        part.addClassName("mp-fill");
        return part;
    }

    private static String state(ExportRunRow row) {
        ExportRunRow.Reversal reversed = row.reversed();
        return reversed == null
                ? Translations.text("order.treasury.valid")
                : Translations.text("order.treasury.reversed", reversed.by(), reversed.reason());
    }

    private Component actions(ExportRunRow row, @org.jspecify.annotations.Nullable Release release, Runnable changed) {
        Div actions = new Div();
        actions.addClassName("mp-line");
        if (!editors.mayEdit() || row.reversed() != null) {
            actions.add(new Span(""));
            return actions;
        }
        if (release != null && release.isWaiting()) {
            actions.add(Buttons.inline("order.release.do", () -> {
                releases.release(ReleaseKind.EXPORT, row.id());
                changed.run();
            }));
        } else {
            actions.add(RunFile.link(row, exports));
        }
        actions.add(Buttons.inline(Message.of("order.treasury.reverse"), () -> reverse(row, changed)));
        return actions;
    }

    private void reverse(ExportRunRow row, Runnable changed) {
        Form<Void> form = new Form<>();
        TextArea reason = form.required(Fields.area("order.treasury.reason", 500));
        new FormDialog<>(Translations.text("order.treasury.reverse.title", Long.toString(row.id())), form)
                .narrow()
                .saveAs("order.treasury.reverse")
                .onDone(changed)
                .openLoose(() -> exports.reverse(row.id(), reason.getValue()));
    }
}
