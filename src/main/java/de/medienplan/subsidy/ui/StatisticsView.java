package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.Setting;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.subsidy.SubsidyStatistic;
import de.medienplan.subsidy.SubsidyStatistic.Group;
import de.medienplan.subsidy.SubsidyStatistics;
import de.medienplan.ui.Address;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subsidised children by school and kind; small groups are hidden from readers without the role. */
@Route("zuschuesse/statistik")
@Menu(title = "subsidy.statistics", order = 530, icon = "vaadin:bar-chart")
@RolesAllowed(Role.Names.READER)
class StatisticsView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String HIDDEN = "•";

    private final transient SubsidyStatistics statistics;
    private final transient SubsidySettings settings;
    private final boolean role;
    private final transient List<SchoolYear> years;
    private final Select<SchoolYear> year;

    StatisticsView(SubsidyStatistics statistics, SubsidySettings settings, AuthenticationContext user) {
        super("subsidy.statistics");
        this.statistics = statistics;
        this.settings = settings;
        this.role = user.hasRole(Role.Names.SUBSIDY);
        years = statistics.years();
        year = Fields.choice("subsidy.field.schoolYear", years, SchoolYear::toString);
        year.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (years.isEmpty()) {
            content(new EmptyState("subsidy.statistics.empty"));
            return;
        }
        Address address = Address.of(event.getLocation().getQueryParameters());
        year.setValue(address.get("jahr")
                .flatMap(wanted -> years.stream()
                        .filter(one -> one.toString().equals(wanted))
                        .findFirst())
                .orElse(years.getFirst()));
        filters(year);
        show();
    }

    private void show() {
        SchoolYear chosen = year.getValue();
        Address.of(QueryParameters.empty()).with("jahr", chosen.toString()).show(this);
        SubsidyStatistic statistic = role ? statistics.full(chosen) : statistics.published(chosen);
        figures(List.of(
                new KeyFigure("subsidy.statistics.children", count(statistic.total()), chosen.toString()),
                new KeyFigure(
                        "subsidy.figure.paid",
                        statistic.total().amount() == null
                                ? HIDDEN
                                : Formats.money(statistic.total().amount(), Translations.locale()),
                        chosen.toString())));
        if (statistic.schools().isEmpty()) {
            content(new EmptyState("subsidy.statistics.hidden"));
            return;
        }
        Table schools = table("subsidy.statistics.bySchool", "subsidy.field.school", statistic.schools(), statistic);
        Table kinds = table("subsidy.statistics.byKind", "subsidy.field.kind", statistic.kinds(), statistic);
        CardColumn cards = new CardColumn(
                Card.of(kinds),
                Card.of(schools),
                new Paragraph(Translations.text(
                        statistic.published() ? "subsidy.statistics.note" : "subsidy.statistics.noteFull",
                        settings.value(Setting.SMALLEST_GROUP))));
        content(cards);
    }

    /** Counts as text, since a hidden one is a dot. */
    private static Table table(String titleKey, String groupKey, List<Group> groups, SubsidyStatistic statistic) {
        boolean amounts = !statistic.published();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Translations.text(groupKey), Kind.TEXT),
                new Column(Translations.text("subsidy.statistics.children"), Kind.INTEGER)));
        if (amounts) {
            columns.add(new Column(Translations.text("subsidy.figure.paid"), Kind.MONEY));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(name(group), group, amounts)));
        return new Table(
                Translations.text(titleKey, statistic.year().toString()),
                columns,
                rows,
                row(Translations.text("subsidy.total"), statistic.total(), amounts));
    }

    private static List<@Nullable Object> row(String name, Group group, boolean amounts) {
        Integer children = group.children();
        Object shown = children == null ? HIDDEN : children;
        return amounts ? Arrays.asList(name, shown, group.amount()) : Arrays.asList(name, shown);
    }

    private static String name(Group group) {
        return group.name().isEmpty() ? Translations.text("subsidy.school.outside") : group.name();
    }

    private static String count(Group group) {
        return group.children() == null ? HIDDEN : Formats.integer(group.children(), Translations.locale());
    }
}
