package de.medienplan.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a council paper is asked for: plan, year, and what stands in its head. All of it stands in the address. */
final class PaperForm {

    private final List<CouncilPapers.Choice> choices;
    private LocalDate day;
    private final ComboBox<CouncilPapers.Choice> plan = new ComboBox<>(Translations.text("report.plan"));
    private final ComboBox<Integer> year = new ComboBox<>(Translations.text("report.year"));
    private final TextField title = new TextField(Translations.text("report.paperTitle"));
    private final TextField number = new TextField(Translations.text("report.number"));
    private final DatePicker date = Fields.date("report.date");
    private final TextField committee = new TextField(Translations.text("report.committee"));
    private final ComboBox<Locale> language = new ComboBox<>(Translations.text("report.language"));

    /**
     * @param choices the plans that a paper can be about; at least one
     * @param day what the paper is dated at first
     */
    PaperForm(List<CouncilPapers.Choice> choices, LocalDate day) {
        this.choices = choices;
        this.day = day;
        plan.setItems(choices);
        plan.setItemLabelGenerator(CouncilPapers.Choice::name);
        plan.setWidth("22rem");
        year.setItemLabelGenerator(String::valueOf);
        year.setWidth("7rem");
        title.setWidth("20rem");
        number.setWidth("8rem");
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(locale -> Translations.text("report.language." + locale.getLanguage()));
        language.setValue(Locale.GERMANY);
        language.setWidth("8rem");
        List.of(title, number, committee).forEach(field -> field.setValueChangeMode(ValueChangeMode.ON_CHANGE));
    }

    Component[] fields() {
        return new Component[] {plan, year, title, number, date, committee, language};
    }

    void onChange(Runnable changed) {
        plan.addValueChangeListener(event -> {
            offerYears();
            changed.run();
        });
        year.addValueChangeListener(event -> changed.run());
        title.addValueChangeListener(event -> changed.run());
        number.addValueChangeListener(event -> changed.run());
        date.addValueChangeListener(event -> changed.run());
        committee.addValueChangeListener(event -> changed.run());
        language.addValueChangeListener(event -> changed.run());
    }

    /** A date that somebody typed stays. */
    void anotherDay(LocalDate next) {
        boolean typed = !day.equals(date.getValue());
        day = next;
        if (!typed) {
            date.setValue(day);
        }
    }

    private void offerYears() {
        CouncilPapers.Choice chosen = plan.getValue();
        List<Integer> years = chosen == null ? List.of() : chosen.years();
        Integer before = year.getValue();
        year.setItems(years);
        year.setValue(
                years.contains(before) ? before : years.stream().findFirst().orElse(null));
    }

    void read(Address address) {
        plan.setValue(address.get("plan")
                .flatMap(id -> choices.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .orElseGet(choices::getFirst));
        offerYears();
        address.get("jahr")
                .flatMap(text -> plan.getValue().years().stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .ifPresent(year::setValue);
        address.get("titel").ifPresent(title::setValue);
        address.get("nummer").ifPresent(number::setValue);
        address.get("gremium").ifPresent(committee::setValue);
        address.get("sprache").filter("en"::equals).ifPresent(english -> language.setValue(Texts.LOCALES.getLast()));
        date.setValue(address.get("datum").flatMap(PaperForm::parse).orElse(day));
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Empty as long as plan or year are missing. */
    Optional<PaperRequest> request() {
        if (plan.getValue() == null || year.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new PaperRequest(
                plan.getValue().id(),
                year.getValue(),
                title.getValue(),
                number.getValue(),
                Objects.requireNonNullElse(date.getValue(), day),
                committee.getValue(),
                Objects.requireNonNullElse(language.getValue(), Locale.GERMANY)));
    }

    static Address address(PaperRequest request) {
        return Address.of(QueryParameters.empty())
                .with("plan", request.planId())
                .with("jahr", request.year())
                .with("titel", request.title())
                .with("nummer", request.number())
                .with("datum", request.date())
                .with("gremium", request.committee())
                .with("sprache", request.locale().getLanguage().equals("en") ? "en" : "");
    }
}
