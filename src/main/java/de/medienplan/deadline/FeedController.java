package de.medienplan.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves calendar feeds. The address is the key: whoever has it reads what its user may read, as long as the account is
 * active and the address was not taken back. A wrong address is simply not found.
 */
@RestController
class FeedController {

    static final String PATH = "ics/";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final Deadlines deadlines;
    private final EventSequences sequences;
    private final UserDetailsService accounts;
    private final Clock clock;

    FeedController(
            Feeds feeds, Deadlines deadlines, EventSequences sequences, UserDetailsService accounts, Clock clock) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.sequences = sequences;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/" + PATH + "{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return feeds.subscriber(token)
                .flatMap(this::calendar)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Disposition", "inline; filename=\"medienplan.ics\"")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> calendar(Feeds.Subscriber subscriber) {
        return account(subscriber.username())
                .map(user -> as(user, () -> {
                    List<DeadlineGroup> groups = DeadlineGroup.of(deadlines.all(LocalDate.now(clock)));
                    String address =
                            ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
                    return new CalendarWriter(subscriber.language(), address).write(groups, sequences.of(groups));
                }));
    }

    private Optional<UserDetails> account(String username) {
        try {
            return Optional.of(accounts.loadUserByUsername(username)).filter(UserDetails::isEnabled);
        } catch (UsernameNotFoundException e) {
            return Optional.empty();
        }
    }

    /** With the rights of the user for this one request, so that services authorise as always. */
    private static String as(UserDetails user, java.util.function.Supplier<String> work) {
        SecurityContext own = SecurityContextHolder.getContext();
        SecurityContext theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(theirs);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(own);
        }
    }
}
