package de.medienplan.deadline;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes deadline groups as iCalendar (RFC 5545): whole-day events with alarms 21, 14 and 7 days before. */
final class CalendarWriter {

    private static final String PRODUCT = "-//Medienplan//Fristen//DE";

    private final Locale locale;
    private final String address;

    /** @param address of the application, for links back to its screens; without slash at the end */
    CalendarWriter(Locale locale, String address) {
        this.locale = locale;
        this.address = address;
    }

    String write(List<DeadlineGroup> groups, Map<String, EventSequences.Revision> revisions) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        String name = text(Message.of("deadline.feed.calendar"));
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        groups.forEach(group -> calendar.addEvent(event(group, Objects.requireNonNull(revisions.get(group.uid())))));
        return LineFolding.fold(Biweekly.write(calendar).foldLines(false).go());
    }

    private VEvent event(DeadlineGroup group, EventSequences.Revision revision) {
        VEvent event = new VEvent();
        event.setUid(group.uid() + "@medienplan");
        event.setSequence(revision.sequence());
        event.setDateTimeStamp(Date.from(revision.changedAt()));
        event.setLastModified(Date.from(revision.changedAt()));
        event.setDateStart(day(group.date()), false);
        event.setDateEnd(day(group.date().plusDays(1)), false);
        event.setSummary(summary(group));
        event.setDescription(description(group));
        event.setUrl(address + "/" + group.path());
        event.setTransparency(true);
        for (int days : new int[] {Reminder.FIRST, Reminder.SECOND, Reminder.LAST}) {
            event.addAlarm(alarm(group, days));
        }
        return event;
    }

    private VAlarm alarm(DeadlineGroup group, int days) {
        Duration before = Duration.builder().prior(true).days(days).build();
        return VAlarm.display(new Trigger(before, Related.START), summary(group));
    }

    private String summary(DeadlineGroup group) {
        return text(group.title()) + " – " + group.area();
    }

    private String description(DeadlineGroup group) {
        StringBuilder lines = new StringBuilder(text(Message.of("deadline.feed.count", group.count())));
        if (group.amount() != null) {
            lines.append('\n').append(text(Message.of("deadline.feed.amount", Formats.money(group.amount(), locale))));
        }
        lines.append('\n').append(text(Message.of("deadline.feed.next", group.nextStep())));
        if (!group.schools().isEmpty()) {
            lines.append('\n').append(String.join(", ", group.schools()));
        }
        return lines.toString();
    }

    /** The library reads the calendar day of a date in the default zone. */
    private static Date day(LocalDate date) {
        Instant midnight = date.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return Date.from(midnight);
    }

    private String text(Message message) {
        return Texts.render(message, locale);
    }
}
