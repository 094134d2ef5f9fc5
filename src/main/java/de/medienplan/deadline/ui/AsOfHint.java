package de.medienplan.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.deadline.Deadline;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says from which day the list is seen where that could mislead: all is long past, or the day is not today. One click
 * leads to a day on which there was something to do, or back.
 */
class AsOfHint extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_BEFORE = 3;
    private static final int YEARS_BEFORE = 3;

    private final transient AsOfDate asOf;

    /** @param all as of the chosen day, the nearest first */
    AsOfHint(AsOfDate asOf, List<Deadline> all) {
        this.asOf = asOf;
        addClassName("mp-hint");
        if (!asOf.isToday()) {
            say("deadline.asOf.other", asOf.get());
            add(look(null, Message.of("deadline.asOf.today")));
        } else if (!all.isEmpty() && all.getLast().date().isBefore(asOf.get())) {
            LocalDate first = all.getFirst().date();
            say("deadline.asOf.past", asOf.get(), all.size(), all.getLast().date());
            add(look(first.minusWeeks(WEEKS_BEFORE)), look(first.minusYears(YEARS_BEFORE)));
        } else {
            setVisible(false);
        }
    }

    private void say(String key, Object... args) {
        add(VaadinIcon.CALENDAR_CLOCK.create(), new Span(Translations.text(key, args)));
    }

    private Button look(LocalDate day) {
        return look(day, Message.of("deadline.asOf.look", Formats.date(day, Translations.locale())));
    }

    private Button look(@Nullable LocalDate day, Message text) {
        return Buttons.small(Buttons.plain(text, () -> asOf.choose(day)));
    }
}
