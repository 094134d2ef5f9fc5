package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.ticket.GroupVolume;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.TicketVolumes;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many tickets each month, by device group, and per 100 devices. */
@org.springframework.stereotype.Component
class VolumePanel {

    private static final List<String> COLOURS =
            List.of(Palette.BLUE, Palette.SKY, Palette.ORANGE, Palette.GREY, Palette.BROWN, Palette.OLIVE);

    private final TicketVolumes volumes;

    VolumePanel(TicketVolumes volumes) {
        this.volumes = volumes;
    }

    Component of(TicketLog log, LocalDate today) {
        List<GroupVolume> groups = volumes.byGroup(log, today);
        return new CardColumn(chart(log, groups), TicketCards.card(table(groups), "ticket.volume.hint"));
    }

    private static Component chart(TicketLog log, List<GroupVolume> groups) {
        Locale locale = Translations.locale();
        List<YearMonth> months = log.span().list();
        ChartOptions chart = ChartOptions.over(
                        months.stream().map(VolumePanel::label).toList())
                .unit(Translations.text("ticket.axis"), "number");
        Columns<YearMonth> columns = new Columns<YearMonth>(locale).text("ticket.month", VolumePanel::label);
        for (int n = 0; n < groups.size(); n++) {
            Map<YearMonth, Integer> counts = groups.get(n).log().byMonth();
            String name = groups.get(n).name(locale);
            chart.stacked("tickets", name, COLOURS.get(n % COLOURS.size()), new ArrayList<>(counts.values()));
            columns.named(name, Table.Kind.INTEGER, counts::get);
        }
        Map<YearMonth, Integer> all = log.byMonth();
        columns.add("ticket.all", Table.Kind.INTEGER, all::get);
        Map.Entry<YearMonth, Integer> most =
                all.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new ChartPanel(
                Translations.text("ticket.volume.finding", label(most.getKey()), most.getValue()),
                chart.build(),
                columns.table("ticket.volume.months", months));
    }

    static String label(YearMonth month) {
        return DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT).format(month);
    }

    private static Table table(List<GroupVolume> groups) {
        Locale locale = Translations.locale();
        return new Columns<GroupVolume>(locale)
                .text("ticket.group", group -> group.name(locale))
                .sum("ticket.count", Table.Kind.INTEGER, group -> group.log().size())
                .add("ticket.devices", Table.Kind.INTEGER, GroupVolume::devices)
                .decimal("ticket.per100", GroupVolume::per100DevicesAndMonth)
                .decimal("ticket.minutes.mean", GroupVolume::meanMinutes)
                .total("ui.total")
                .table("ticket.volume.groups", groups);
    }
}
