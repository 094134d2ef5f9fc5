package de.medienplan.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The draft of a council paper about a plan: chosen, read on screen, taken away as Word, PDF and Excel. */
@Route("drucksache")
@Menu(title = "report.paper", order = 330, icon = "vaadin:book")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class PaperView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CouncilPapers papers;
    private final transient AsOfDate asOf;
    private final transient List<CouncilPapers.Choice> choices;
    private LocalDate day;
    private final ComboBox<CouncilPapers.Choice> plan = new ComboBox<>(Translations.text("report.plan"));
    private final ComboBox<Integer> year = new ComboBox<>(Translations.text("report.year"));
    private final TextField title = new TextField(Translations.text("report.paperTitle"));
    private final TextField number = new TextField(Translations.text("report.number"));
    private final DatePicker date = Fields.date("report.date");
    private final TextField committee = new TextField(Translations.text("report.committee"));
    private final ComboBox<Locale> language = new ComboBox<>(Translations.text("report.language"));
    private boolean opening = true;

    PaperView(CouncilPapers papers, AsOfDate asOf) {
        super("report.paper");
        this.papers = papers;
        this.asOf = asOf;
        this.day = asOf.get();
        choices = papers.choices();
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
        listen();
        asOf.follow(this, this::anotherDay);
    }

    private void listen() {
        plan.addValueChangeListener(event -> {
            takeYears();
            refresh();
        });
        year.addValueChangeListener(event -> refresh());
        title.addValueChangeListener(event -> refresh());
        number.addValueChangeListener(event -> refresh());
        date.addValueChangeListener(event -> refresh());
        committee.addValueChangeListener(event -> refresh());
        language.addValueChangeListener(event -> refresh());
    }

    /** A date that somebody typed stays. */
    private void anotherDay() {
        boolean typed = !day.equals(date.getValue());
        day = asOf.get();
        if (!typed) {
            date.setValue(day);
        }
    }

    private void takeYears() {
        CouncilPapers.Choice chosen = plan.getValue();
        List<Integer> years = chosen == null ? List.of() : chosen.years();
        Integer before = year.getValue();
        year.setItems(years);
        year.setValue(
                years.contains(before) ? before : years.stream().findFirst().orElse(null));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (choices.isEmpty()) {
            content(new EmptyState("report.paper.empty"));
            return;
        }
        filters(plan, year, title, number, date, committee, language);
        Address address = Address.of(event.getLocation().getQueryParameters());
        plan.setValue(address.get("plan")
                .flatMap(id -> choices.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .orElseGet(choices::getFirst));
        takeYears();
        address.get("jahr")
                .flatMap(text -> plan.getValue().years().stream()
                        .filter(one -> String.valueOf(one).equals(text))
                        .findFirst())
                .ifPresent(year::setValue);
        address.get("titel").ifPresent(title::setValue);
        address.get("nummer").ifPresent(number::setValue);
        address.get("gremium").ifPresent(committee::setValue);
        address.get("sprache").filter("en"::equals).ifPresent(english -> language.setValue(Texts.LOCALES.getLast()));
        date.setValue(address.get("datum").flatMap(PaperView::parse).orElseGet(asOf::get));
        opening = false;
        refresh();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void refresh() {
        if (opening || plan.getValue() == null || year.getValue() == null) {
            return;
        }
        PaperRequest request = request();
        try {
            figures(PaperFigures.of(papers.summary(request), request.year()));
            actions(
                    download(request, "word", PaperDownload.WORD),
                    download(request, "pdf", PaperDownload.PDF),
                    download(request, "excel", PaperDownload.EXCEL));
            Div preview = new Div(new PaperPreview(papers.paper(request), request.locale()));
            preview.addClassName("mp-scroll");
            content(preview);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
        address(request);
    }

    private Anchor download(PaperRequest request, String key, PaperDownload format) {
        return format.link(papers, request, Translations.text("report.download." + key));
    }

    private PaperRequest request() {
        return new PaperRequest(
                plan.getValue().id(),
                year.getValue(),
                title.getValue(),
                number.getValue(),
                Objects.requireNonNullElseGet(date.getValue(), asOf::get),
                committee.getValue(),
                Objects.requireNonNullElse(language.getValue(), Locale.GERMANY));
    }

    private void address(PaperRequest request) {
        Address.of(QueryParameters.empty())
                .with("plan", request.planId())
                .with("jahr", request.year())
                .with("titel", request.title())
                .with("nummer", request.number())
                .with("datum", request.date())
                .with("gremium", request.committee())
                .with("sprache", request.locale().getLanguage().equals("en") ? "en" : "")
                .show(this);
    }
}
