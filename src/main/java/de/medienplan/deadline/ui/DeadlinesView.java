package de.medienplan.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineTotals;
import de.medienplan.deadline.Deadlines;
import de.medienplan.deadline.Feeds;
import de.medienplan.deadline.Urgency;
import de.medienplan.identity.OwnAccount;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be done by when: every deadline the user may see, as of the chosen day. */
@Route("fristen")
@Menu(title = "deadline.list", order = 205, icon = "vaadin:alarm")
@RolesAllowed(Role.Names.READER)
class DeadlinesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Deadlines deadlines;
    private final transient AsOfDate asOf;
    private final TextField search = Fields.search("deadline.search");
    private final ComboBox<String> area = new ComboBox<>();
    private final MultiSelectComboBox<Urgency> urgency = new MultiSelectComboBox<>();
    private final Checkbox together = new Checkbox(Translations.text("deadline.together"), true);
    private final DeadlineGrid each = new DeadlineGrid();
    private final GroupGrid groups = new GroupGrid();

    DeadlinesView(Deadlines deadlines, Feeds feeds, OwnAccount account, AsOfDate asOf) {
        super("deadline.list");
        this.deadlines = deadlines;
        this.asOf = asOf;
        area.setPlaceholder(Translations.text("deadline.area"));
        area.setAriaLabel(Translations.text("deadline.area"));
        area.setClearButtonVisible(true);
        area.setWidth("18rem");
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> Translations.text(one.label()));
        urgency.setPlaceholder(Translations.text("deadline.urgency"));
        urgency.setAriaLabel(Translations.text("deadline.urgency"));
        urgency.setClearButtonVisible(true);
        filters(search, area, urgency, together);
        actions(
                Buttons.icon(
                        VaadinIcon.CALENDAR,
                        Buttons.plain("deadline.feed", () -> new FeedDialog(feeds, account.hasPassword()).open())),
                new ExportMenu(() -> each.table(Translations.text("deadline.list"))));
        each.addItemClickListener(event -> open(event.getItem().next().path()));
        groups.addItemClickListener(event -> {
            together.setValue(false);
            search.setValue(Translations.text(event.getItem().title()));
        });
        each.onSort(this::address);
        groups.onSort(this::address);
        search.addValueChangeListener(event -> refresh());
        area.addValueChangeListener(event -> refresh());
        urgency.addValueChangeListener(event -> refresh());
        together.addValueChangeListener(event -> refresh());
        asOf.follow(this, this::refresh);
    }

    private static void open(String path) {
        int question = path.indexOf('?');
        UI ui = UI.getCurrent();
        if (question < 0) {
            ui.navigate(path);
        } else {
            ui.navigate(path.substring(0, question), QueryParameters.fromString(path.substring(question + 1)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        area.setItems(areas(deadlines.all(asOf.get())));
        address.get("suche").ifPresent(search::setValue);
        address.get("bereich").ifPresent(area::setValue);
        address.get("einzeln").ifPresent(yes -> together.setValue(false));
        address.get("dringlichkeit").ifPresent(names -> urgency.setValue(parse(names)));
        address.get("sortierung").ifPresent(together.getValue() ? groups::sortBy : each::sortBy);
        refresh();
    }

    private static Set<Urgency> parse(String names) {
        List<String> wanted = Arrays.asList(names.split(","));
        return EnumSet.allOf(Urgency.class).stream()
                .filter(one -> wanted.contains(one.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> areas(List<Deadline> all) {
        return all.stream().map(Deadline::area).distinct().sorted().toList();
    }

    private void refresh() {
        LocalDate day = asOf.get();
        List<Deadline> all = deadlines.all(day);
        List<Deadline> shown = all.stream().filter(one -> accepts(one, day)).toList();
        each.show(shown, day);
        groups.show(shown, day);
        figures(keyFigures(shown, day));
        Component list = together.getValue() ? groups : each;
        content(new AsOfHint(asOf, all), all.isEmpty() ? new EmptyState("deadline.empty") : list);
        address();
    }

    private void address() {
        Address.of(QueryParameters.empty())
                .with("suche", search.getValue())
                .with("bereich", Objects.requireNonNullElse(area.getValue(), ""))
                .with(
                        "dringlichkeit",
                        urgency.getValue().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .with("einzeln", together.getValue() ? "" : "ja")
                .with("sortierung", together.getValue() ? groups.sorting() : each.sorting())
                .show(this);
    }

    private boolean accepts(Deadline deadline, LocalDate day) {
        String wanted = search.getValue().strip().toLowerCase(Locale.GERMAN);
        String text = Translations.text(deadline.title()) + " " + deadline.school() + " " + deadline.subject() + " "
                + deadline.responsible();
        return text.toLowerCase(Locale.GERMAN).contains(wanted)
                && (area.getValue() == null || area.getValue().equals(deadline.area()))
                && (urgency.getValue().isEmpty() || urgency.getValue().contains(deadline.urgency(day)));
    }

    private static List<KeyFigure> keyFigures(List<Deadline> shown, LocalDate day) {
        return List.of(
                figure(shown, day, EnumSet.of(Urgency.OVERDUE), "deadline.urgency.OVERDUE", Tone.DANGER),
                figure(shown, day, EnumSet.of(Urgency.URGENT), "deadline.urgency.URGENT", Tone.DANGER),
                figure(shown, day, EnumSet.of(Urgency.SOON), "deadline.urgency.SOON", Tone.WARNING),
                figure(shown, day, EnumSet.of(Urgency.AHEAD), "deadline.urgency.AHEAD", Tone.NEUTRAL),
                figure(shown, day, EnumSet.allOf(Urgency.class), "deadline.all", Tone.NEUTRAL));
    }

    private static KeyFigure figure(List<Deadline> shown, LocalDate day, Set<Urgency> wanted, String key, Tone tone) {
        DeadlineTotals totals = DeadlineTotals.of(shown, wanted, day);
        KeyFigure figure = new KeyFigure(
                key,
                Formats.money(totals.amount(), Translations.locale()),
                Translations.text("deadline.count", totals.count()));
        return totals.count() == 0 ? figure : figure.tone(tone);
    }
}
