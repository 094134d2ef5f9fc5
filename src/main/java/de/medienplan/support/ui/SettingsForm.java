package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.records.ui.Inputs;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.Interpretation;
import de.medienplan.support.Settings;
import de.medienplan.support.SupportRules;
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
        Settings settings = rules.settings();
        Button edit = new Button(
                Translations.text(editors.mayEdit() ? "support.settings.change" : "support.settings.history"),
                VaadinIcon.EDIT.create(),
                event -> edit(settings, changed));
        Div card = new Div(
                new Paragraph(Translations.text("support.settings.hint")),
                new TableView(table(settings)),
                new Paragraph(Translations.text("support.settings.source", settings.source())),
                edit);
        card.addClassName("mp-card");
        return NeedPanels.scrolling(card);
    }

    private static Table table(Settings settings) {
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
    private static String lastDay(Settings settings, Locale locale) {
        LocalDate day = settings.requestBy(LocalDate.EPOCH.getYear() + 1);
        String pattern = locale.getLanguage().equals("en") ? "d MMMM" : "d. MMMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static List<String> line(String property, String value) {
        return List.of(Translations.text("support.settings.field." + property), value);
    }

    private void edit(Settings row, Runnable changed) {
        var reading = Inputs.choice(
                "support.settings.field.interpretation", List.of(Interpretation.values()), row.interpretation());
        var step = Inputs.decimal("support.settings.field.postStep", row.postStep());
        var hiring = Inputs.whole("support.settings.field.hiringMonths", row.hiringMonths());
        var training = Inputs.whole("support.settings.field.trainingMonths", row.trainingMonths());
        var absence = Inputs.decimal(
                "support.settings.absencePercent", row.absenceRate().movePointRight(2));
        var day = Inputs.whole("support.settings.field.requestDay", row.requestDay());
        var month = Inputs.whole("support.settings.field.requestMonth", row.requestMonth());
        var most = Inputs.decimal("support.settings.field.maxNewPostsPerYear", row.maxNewPostsPerYear());
        var source = Inputs.area("support.settings.field.source", row.source());
        editors.dialog(Translations.text("support.settings"), row, changed)
                .fields(reading, step, hiring, training, absence, most, day, month)
                .wide(source)
                .open(version -> rules.save(new Settings(
                        row.id(),
                        version,
                        reading.getValue(),
                        Inputs.required(step.getValue(), "support.settings.field.postStep"),
                        Inputs.required(hiring.getValue(), "support.settings.field.hiringMonths"),
                        Inputs.required(training.getValue(), "support.settings.field.trainingMonths"),
                        Inputs.required(absence.getValue(), "support.settings.absencePercent")
                                .movePointLeft(2),
                        Inputs.required(month.getValue(), "support.settings.field.requestMonth"),
                        Inputs.required(day.getValue(), "support.settings.field.requestDay"),
                        Inputs.required(most.getValue(), "support.settings.field.maxNewPostsPerYear"),
                        source.getValue())));
    }
}
