package de.medienplan.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.exporting.Paper;
import de.medienplan.identity.Role;
import de.medienplan.report.SchoolSheets;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The sheets of the schools: one chosen, read and taken away, or all at once. The address names the school. */
@Route(SheetsView.ROUTE)
@Menu(title = "report.sheets", order = 810, icon = "vaadin:file-presentation")
@RolesAllowed(Role.Names.READER)
class SheetsView extends PageView implements BeforeEnterObserver {

    static final String ROUTE = "schulblaetter";
    private static final long serialVersionUID = 1L;

    private final transient SchoolSheets sheets;
    private final AsOfDate asOf;
    private final ComboBox<SchoolSheets.Choice> school = new ComboBox<>(Translations.text("report.sheet.school"));
    private final ComboBox<Locale> language = new ComboBox<>(Translations.text("report.language"));
    private boolean loading;

    SheetsView(SchoolSheets sheets, AsOfDate asOf) {
        super("report.sheets");
        this.sheets = sheets;
        this.asOf = asOf;
        school.setItemLabelGenerator(SchoolSheets.Choice::name);
        school.setWidth("22rem");
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> Translations.text("report.language." + locale.getLanguage()));
        language.setWidth("8rem");
        school.addValueChangeListener(change -> show());
        language.addValueChangeListener(change -> show());
        asOf.follow(
                this,
                () -> load(school.getValue() == null ? "" : school.getValue().key()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        loading = true;
        language.setValue(
                address.get("sprache").filter("en"::equals).isPresent() ? Texts.LOCALES.getLast() : Locale.GERMANY);
        load(address.get("schule").orElse(""));
    }

    /** @param key of the school to show; the first one if empty */
    private void load(String key) {
        List<SchoolSheets.Choice> choices = sheets.choices(asOf.get(), Translations.locale());
        if (choices.isEmpty()) {
            empty("report.sheets.empty");
            filters();
            return;
        }
        loading = true;
        school.setItems(choices);
        school.setValue(choices.stream()
                .filter(choice -> key.isEmpty() || choice.key().equals(key))
                .findFirst()
                .orElse(null));
        loading = false;
        filters(school, language);
        if (school.isEmpty()) {
            empty("report.sheets.unknown");
        } else {
            show();
        }
    }

    private void empty(String key) {
        content(new EmptyState(
                key,
                Buttons.primary("report.sheets.decide", () -> UI.getCurrent().navigate("beschluesse"))));
        actions();
    }

    private void show() {
        SchoolSheets.Choice chosen = school.getValue();
        if (loading || chosen == null) {
            return;
        }
        LocalDate day = asOf.get();
        Locale locale = Objects.requireNonNullElse(language.getValue(), Locale.GERMANY);
        Optional<Paper> paper = sheets.paper(chosen.key(), day, locale);
        if (paper.isEmpty()) {
            empty("report.sheets.unknown");
            return;
        }
        Div preview = new Div(new PaperPreview(paper.get(), locale));
        preview.addClassName("mp-scroll");
        content(preview);
        actions(pdf(chosen, day, locale), all(day, locale));
        Address.of(QueryParameters.empty())
                .with("schule", chosen.key())
                .with("sprache", locale.getLanguage().equals("en") ? "en" : "")
                .show(this);
    }

    private Anchor pdf(SchoolSheets.Choice chosen, LocalDate day, Locale locale) {
        Anchor link = FileLink.of(
                FileType.PDF,
                () -> Translations.text("report.sheet.file", chosen.name()),
                () -> sheets.pdf(chosen.key(), day, locale),
                Translations.text("report.download.pdf"));
        link.addClassName("mp-download-button");
        return link;
    }

    private Anchor all(LocalDate day, Locale locale) {
        Anchor link = FileLink.streamed(
                FileType.ZIP,
                Translations.text("report.sheets.file", day.toString()),
                target -> sheets.zip(day, locale, target),
                Translations.text("report.sheets.all"));
        link.addClassName("mp-download-button");
        return link;
    }
}
