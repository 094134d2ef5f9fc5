package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ticket.TicketImportRow;
import de.medienplan.ticket.TicketProfile;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was taken in, and which systems' columns are known from which source. */
final class TicketImportsPanel {

    private TicketImportsPanel() {}

    static Component of(List<TicketImportRow> done, List<TicketProfile> profiles) {
        Locale locale = Translations.locale();
        Table imports = new Columns<TicketImportRow>(locale)
                .text(
                        "ticket.log.at",
                        row -> Formats.dateTime(LocalDateTime.ofInstant(row.at(), ZoneId.systemDefault()), locale))
                .text("ticket.log.actor", TicketImportRow::actor)
                .text("ticket.log.file", TicketImportRow::fileName)
                .text("ticket.log.system", TicketImportRow::system)
                .add("ticket.log.added", Table.Kind.INTEGER, TicketImportRow::added)
                .add("ticket.log.changed", Table.Kind.INTEGER, TicketImportRow::changed)
                .add("ticket.log.unchanged", Table.Kind.INTEGER, TicketImportRow::unchanged)
                .table("ticket.log", done);
        Table known = new Columns<TicketProfile>(locale)
                .text("ticket.profile.name", TicketProfile::name)
                .text("ticket.profile.columns", TicketImportsPanel::columns)
                .text("ticket.profile.source", TicketProfile::source)
                .add("ticket.profile.asOf", Table.Kind.DATE, TicketProfile::asOf)
                .table("ticket.profiles", profiles);
        Component log = done.isEmpty()
                ? Card.titled(Translations.text("ticket.log"), new Paragraph(Translations.text("ticket.log.none")))
                : Card.of(imports);
        return new CardColumn(
                log,
                new Card(
                        new H2(Translations.text("ticket.profiles")),
                        new Paragraph(Translations.text("ticket.profiles.hint")),
                        Card.of(known)));
    }

    private static String columns(TicketProfile profile) {
        return profile.headings().entrySet().stream()
                .map(entry -> Translations.text("ticket.field." + entry.getKey()) + ": "
                        + entry.getValue().getFirst())
                .collect(Collectors.joining(", "));
    }
}
