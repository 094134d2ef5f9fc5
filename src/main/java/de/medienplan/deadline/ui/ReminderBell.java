package de.medienplan.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.medienplan.deadline.Deadlines;
import de.medienplan.deadline.Reminder;
import de.medienplan.shared.Formats;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.TopBarItem;
import de.medienplan.ui.Translations;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The bell in the top bar: deadlines that have come within 21, 14 or 7 days. */
@org.springframework.stereotype.Component
@Order(90)
class ReminderBell implements TopBarItem {

    private final Deadlines deadlines;
    private final ObjectProvider<AsOfDate> asOf;

    ReminderBell(Deadlines deadlines, ObjectProvider<AsOfDate> asOf) {
        this.deadlines = deadlines;
        this.asOf = asOf;
    }

    @Override
    public Component create() {
        Button bell = new Button(VaadinIcon.BELL_O.create());
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bell.addClassName("mp-bell");
        Popover list = new Popover();
        list.setTarget(bell);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setModal(true);
        AsOfDate day = asOf.getObject();
        Runnable refresh = () -> fill(bell, list, day);
        refresh.run();
        day.follow(bell, refresh);
        return new Div(bell, list);
    }

    private void fill(Button bell, Popover popover, AsOfDate day) {
        List<Reminder> reminders = deadlines.reminders(day.get());
        bell.setText(reminders.isEmpty() ? "" : String.valueOf(reminders.size()));
        bell.setAriaLabel(Translations.text("deadline.reminders.label", reminders.size()));
        bell.getElement().getClassList().set("mp-bell-ringing", !reminders.isEmpty());
        popover.removeAll();
        Div list = new Div();
        list.addClassName("mp-reminders");
        list.add(new Span(Translations.text("deadline.reminders")));
        if (reminders.isEmpty()) {
            list.add(new Paragraph(Translations.text("deadline.reminders.none")));
        }
        reminders.forEach(reminder -> list.add(line(reminder, () -> fill(bell, popover, day))));
        list.add(Buttons.plain("deadline.reminders.all", () -> {
            popover.close();
            UI.getCurrent().navigate(DeadlinesView.class);
        }));
        popover.add(list);
    }

    private Component line(Reminder reminder, Runnable changed) {
        var locale = Translations.locale();
        Div words = new Div(
                UrgencyBadge.of(reminder.daysLeft()),
                new Paragraph(Translations.text(
                        "deadline.reminder",
                        Translations.text(reminder.group().title()),
                        reminder.group().area(),
                        Formats.date(reminder.group().date(), locale),
                        reminder.daysLeft(),
                        Formats.money(reminder.group().amount(), locale))));
        Div line = new Div(words, Buttons.small(Buttons.link("deadline.reminder.seen", () -> {
            deadlines.tickOff(reminder);
            changed.run();
        })));
        line.addClassName("mp-reminder");
        return line;
    }
}
