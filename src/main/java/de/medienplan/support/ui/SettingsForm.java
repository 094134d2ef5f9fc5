package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.Interpretation;
import de.medienplan.support.SettingsRow;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the city reads, rounds, hires and trains: shown as a table, changed in a dialog. */
@org.springframework.stereotype.Component
class SettingsForm {

    private final SupportRules rules;
    private final SupportEditors editors;

    SettingsForm(SupportRules rules, SupportEditors editors) {
        this.rules = rules;
        this.editors = editors;
    }

    Component panel(Runnable changed) {
        SettingsRow settings = rules.settings();
        Button edit = Buttons.icon(
                VaadinIcon.EDIT,
                Buttons.plain(
                        editors.mayEdit() ? "support.settings.change" : "support.settings.history",
                        () -> edit(settings, changed)));
        Card card = new Card(
                new Paragraph(Translations.text("support.settings.hint")),
                new TableView(table(settings)),
                new Paragraph(Translations.text("support.settings.source", settings.source())),
                edit);
        return new CardColumn(card);
    }

    private static Table table(SettingsRow settings) {
        Locale locale = Translations.locale();
        return new Table(
                "",
                List.of(
                        new Table.Column(Translations.text("support.settings.what"), Kind.TEXT),
                        new Table.Column(Translations.text("support.settings.value"), Kind.TEXT)),
                List.of(
                        line(
                                "interpretation",
                                Translations.text(settings.interpretation().label())),
                        line("postStep", Formats.decimal(settings.postStep(), 3, locale)),
                        line("hiringMonths", Formats.integer(settings.hiringMonths(), locale)),
                        line("trainingMonths", Formats.integer(settings.trainingMonths(), locale)),
                        line("absenceRate", Formats.percent(settings.absenceRate(), 1, locale)),
                        line("requestBy", lastDay(settings, locale)),
                        line("maxNewPostsPerYear", Formats.decimal(settings.maxNewPostsPerYear(), 3, locale))));
    }

    /** {@code 31. März} */
    private static String lastDay(SettingsRow settings, Locale locale) {
        LocalDate day = settings.requestBy(LocalDate.EPOCH.getYear() + 1);
        String pattern = locale.getLanguage().equals("en") ? "d MMMM" : "d. MMMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static List<String> line(String property, String value) {
        return List.of(Translations.text("support.settings.field." + property), value);
    }

    private void edit(SettingsRow row, Runnable changed) {
        Form<SettingsRow> form = editors.form("support.settings.field.", row);
        form.required("interpretation", key -> Fields.choice(key, List.of(Interpretation.values())));
        form.required("postStep", Fields::decimal);
        form.required("hiringMonths", Fields::whole);
        form.required("trainingMonths", Fields::whole);
        form.required(
                "absenceRate",
                key -> Fields.decimal("support.settings.absencePercent"),
                percent -> percent == null ? null : percent.movePointLeft(2),
                rate -> rate == null ? null : rate.movePointRight(2));
        form.required("maxNewPostsPerYear", Fields::decimal);
        form.required("requestDay", Fields::whole);
        form.required("requestMonth", Fields::whole);
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.settings", row, form, changed).open(rules::save);
    }
}
