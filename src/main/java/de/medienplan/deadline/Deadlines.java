package de.medienplan.deadline;

import de.medienplan.identity.MayRead;
import de.medienplan.identity.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that the present user may see, and the reminders that are due. */
@Service
@Transactional
public class Deadlines {

    private final List<DeadlineSource> sources;
    private final JdbcClient jdbc;

    Deadlines(List<DeadlineSource> sources, JdbcClient jdbc) {
        this.sources = List.copyOf(sources);
        this.jdbc = jdbc;
    }

    /** The nearest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<Deadline> all(LocalDate asOf) {
        Set<String> authorities = user().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> source.readers().stream().anyMatch(role -> holds(authorities, role)))
                .flatMap(source -> source.deadlines(asOf).stream())
                .sorted(Comparator.comparing(Deadline::date)
                        .thenComparing(Deadline::group)
                        .thenComparing(Deadline::school))
                .toList();
    }

    private static boolean holds(Set<String> authorities, Role role) {
        return authorities.contains("ROLE_" + role.name());
    }

    /** Groups within 21, 14 or 7 days that the user has not ticked off at that threshold. Past days remind no more. */
    @MayRead
    @Transactional(readOnly = true)
    public List<Reminder> reminders(LocalDate asOf) {
        Set<String> seen =
                new HashSet<>(jdbc.sql("SELECT uid || '#' || threshold FROM deadline_reminder_seen WHERE username = ?")
                        .param(user().getName())
                        .query(String.class)
                        .list());
        return DeadlineGroup.of(all(asOf)).stream()
                .map(group -> new Reminder(group, group.daysLeft(asOf), Reminder.threshold(group.daysLeft(asOf))))
                .filter(reminder -> reminder.daysLeft() >= 0 && reminder.threshold() > 0)
                .filter(reminder -> !seen.contains(key(reminder) + "#" + reminder.threshold()))
                .toList();
    }

    /** Not to be reminded of this until the next threshold. */
    @MayRead
    public void tickOff(Reminder reminder) {
        jdbc.sql("INSERT INTO deadline_reminder_seen (username, uid, threshold) VALUES (?, ?, ?) ON CONFLICT DO"
                        + " NOTHING")
                .params(user().getName(), key(reminder), reminder.threshold())
                .update();
    }

    /** A moved date reminds again. */
    private static String key(Reminder reminder) {
        return reminder.group().uid() + "@" + reminder.group().date();
    }

    private static Authentication user() {
        return java.util.Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication());
    }
}
