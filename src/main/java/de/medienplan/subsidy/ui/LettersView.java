package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.LetterCase;
import de.medienplan.subsidy.LetterKind;
import de.medienplan.subsidy.Letters;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes letters to families, many at once, and keeps the city's texts for them. */
@Route("zuschuesse/briefe")
@RolesAllowed(Role.Names.SUBSIDY)
class LettersView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private LetterKind kind = LetterKind.GRANT;
    private Locale language = Locale.GERMANY;

    LettersView(Letters letters, AsOfDate asOf) {
        super("subsidy.letters", List.of("subsidy.letters.write", "subsidy.letters.templates"), asOf);
        this.letters = letters;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return index == 1 ? new TemplateList(letters, this::show) : write(today);
    }

    private Component write(LocalDate today) {
        Select<LetterKind> kinds = Fields.choice("subsidy.field.letter", List.of(LetterKind.values()));
        kinds.setValue(kind);
        kinds.addValueChangeListener(event -> {
            kind = event.getValue();
            show();
        });
        Select<Locale> languages = Fields.choice("subsidy.field.language", Texts.LOCALES, LettersView::name);
        languages.setValue(language);
        languages.addValueChangeListener(event -> language = event.getValue());
        List<LetterCase> candidates = letters.candidates(kind, today);
        if (candidates.isEmpty()) {
            return new FullHeight(new FilterBar(kinds, languages), new EmptyState("subsidy.letters.none"));
        }
        LetterGrid grid = new LetterGrid(candidates);
        Anchor files = FileLink.button(
                FileType.ZIP,
                () -> Translations.text(kind.label()),
                () -> letters.write(new Letters.Order(kind, language, today, grid.chosen())),
                Translations.text("subsidy.letters.files"),
                VaadinIcon.ENVELOPE);
        files.setVisible(false);
        grid.asMultiSelect()
                .addValueChangeListener(
                        event -> files.setVisible(!event.getValue().isEmpty()));
        return new FullHeight(
                new FilterBar(
                        kinds, languages, Buttons.plain("subsidy.letters.unwritten", grid::chooseUnwritten), files),
                new Paragraph(Translations.text("subsidy.letters.hint")),
                grid);
    }

    static String name(Locale language) {
        return language.getDisplayLanguage(Translations.locale());
    }
}
