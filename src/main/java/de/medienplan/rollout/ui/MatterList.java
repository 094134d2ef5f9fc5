package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.rollout.outlook.Matter;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matters with their day and money, each linked to the screen on which one acts. */
class MatterList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    MatterList(List<Matter> matters, LocalDate today) {
        addClassName("mp-next");
        matters.stream().limit(SHOWN).forEach(matter -> add(line(matter, today)));
        if (matters.size() > SHOWN) {
            add(new ListItem(Translations.text("progress.next.more", matters.size() - SHOWN)));
        }
        setVisible(!matters.isEmpty());
    }

    private static ListItem line(Matter matter, LocalDate today) {
        Anchor link = new Anchor(matter.path(), Translations.text(matter.text()));
        link.addClassName("mp-next-matter");
        return new ListItem(link, new Span(when(matter.day(), today)), new Span(money(matter.amount())));
    }

    private static String when(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today, day);
        String key = left < 0 ? "overview.since" : "overview.until";
        return Translations.text(key, Formats.date(day, Translations.locale()), Math.abs(left));
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0
                ? ""
                : Names.euros(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
