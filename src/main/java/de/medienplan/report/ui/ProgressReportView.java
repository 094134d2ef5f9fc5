package de.medienplan.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.exporting.Paper;
import de.medienplan.identity.Role;
import de.medienplan.report.ProgressReports;
import de.medienplan.report.ProgressRequest;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The report on progress: a day chosen, read on screen, taken away as Word, PDF and Excel. */
@Route("fortschrittsbericht")
@Menu(title = "report.progress", order = 830, icon = "vaadin:clipboard-check")
@RolesAllowed(Role.Names.READER)
class ProgressReportView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProgressReports reports;
    private final transient AsOfDate asOf;
    private final ComboBox<LocalDate> proposals = new ComboBox<>(Translations.text("report.progress.proposals"));
    private final DatePicker day = Fields.date("report.progress.day");
    private final DateTimePicker known = Fields.dateTime("report.progress.known");
    private final ComboBox<Locale> language = new ComboBox<>(Translations.text("report.language"));
    private boolean opening = true;

    ProgressReportView(ProgressReports reports, AsOfDate asOf) {
        super("report.progress");
        this.reports = reports;
        this.asOf = asOf;
        propose();
        proposals.setItemLabelGenerator(one -> Formats.date(one, Translations.locale()));
        proposals.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                day.setValue(event.getValue());
            }
        });
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> Translations.text("report.language." + locale.getLanguage()));
        language.setValue(Locale.GERMANY);
        language.setWidth("8rem");
        day.addValueChangeListener(event -> refresh());
        asOf.follow(this, () -> {
            propose();
            day.setValue(asOf.get());
        });
        known.addValueChangeListener(event -> refresh());
        language.addValueChangeListener(event -> refresh());
    }

    /** The days that the city reports on; without any there is nothing to choose from. */
    private void propose() {
        List<LocalDate> days = reports.days(asOf.get());
        proposals.setItems(days);
        proposals.setVisible(!days.isEmpty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters(day, proposals, known, language);
        Address address = Address.of(event.getLocation().getQueryParameters());
        day.setValue(address.get("datum")
                .flatMap(text -> read(text, LocalDate::parse))
                .orElseGet(asOf::get));
        address.get("kenntnis")
                .flatMap(text -> read(text, LocalDateTime::parse))
                .ifPresent(known::setValue);
        address.get("sprache").filter("en"::equals).ifPresent(english -> language.setValue(Texts.LOCALES.getLast()));
        opening = false;
        refresh();
    }

    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void refresh() {
        if (opening || day.getValue() == null) {
            return;
        }
        ProgressRequest request = new ProgressRequest(
                day.getValue(), moment(), Objects.requireNonNullElse(language.getValue(), Locale.GERMANY));
        Optional<Paper> paper = reports.paper(request);
        if (paper.isEmpty()) {
            actions();
            content(new EmptyState("progress.empty"));
            return;
        }
        actions(
                download(request, "word", FileType.WORD, reports::word),
                download(request, "pdf", FileType.PDF, reports::pdf),
                download(request, "excel", FileType.EXCEL, reports::workbook));
        Div preview = new Div(new PaperPreview(paper.get(), request.locale()));
        preview.addClassName("mp-scroll");
        content(preview);
        address(request);
    }

    private @Nullable Instant moment() {
        LocalDateTime typed = known.getValue();
        return typed == null ? null : typed.atZone(ZoneId.systemDefault()).toInstant();
    }

    private static Anchor download(
            ProgressRequest request, String key, FileType type, Function<ProgressRequest, byte[]> writer) {
        Anchor link = FileLink.of(
                type,
                () -> Translations.text("report.progress.file", request.day().toString()),
                () -> writer.apply(request),
                Translations.text("report.download." + key));
        link.addClassName("mp-download-button");
        return link;
    }

    private void address(ProgressRequest request) {
        Address.of(QueryParameters.empty())
                .with("datum", request.day())
                .with("kenntnis", Objects.toString(known.getValue(), ""))
                .with("sprache", request.locale().getLanguage().equals("en") ? "en" : "")
                .show(this);
    }
}
