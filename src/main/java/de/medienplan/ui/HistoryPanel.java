package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.history.ChangeEntry;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes, the latest first; what one person changed at once stands together. */
public class HistoryPanel extends Div {

    private static final long serialVersionUID = 1L;

    private record Occasion(LocalDateTime at, String actor) {}

    public HistoryPanel(List<ChangeEntry> entries) {
        addClassName("mp-history");
        if (entries.isEmpty()) {
            add(new Paragraph(Translations.text("history.empty")));
        }
        Map<Occasion, List<ChangeEntry>> occasions = entries.stream()
                .collect(Collectors.groupingBy(HistoryPanel::occasion, LinkedHashMap::new, Collectors.toList()));
        occasions.forEach((occasion, changes) -> add(occasion(occasion, changes)));
    }

    private static Occasion occasion(ChangeEntry entry) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), ZoneId.systemDefault());
        return new Occasion(at.truncatedTo(ChronoUnit.SECONDS), entry.actor());
    }

    private static Div occasion(Occasion occasion, List<ChangeEntry> changes) {
        Locale locale = Translations.locale();
        Span head =
                new Span(Translations.text("history.by", Formats.dateTime(occasion.at(), locale), occasion.actor()));
        head.addClassName("mp-history-head");
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(sentence(change, locale))));
        Div block = new Div(head, list);
        block.addClassName("mp-history-occasion");
        return block;
    }

    private static String sentence(ChangeEntry change, Locale locale) {
        if (change.field() == null) {
            return Texts.render(change.kind().label(), locale);
        }
        String field = (Texts.render(change.field(), locale) + " " + change.qualifier()).strip();
        return Translations.text("history.change", field, change.from(locale), change.to(locale));
    }
}
