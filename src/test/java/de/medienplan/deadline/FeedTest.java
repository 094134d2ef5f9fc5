package de.medienplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.medienplan.identity.Role;
import de.medienplan.identity.Users;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class FeedTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Users users;

    @Autowired
    Feeds feeds;

    @Autowired
    Deadlines deadlines;

    @Autowired
    EventSequences sequences;

    @Autowired
    HannoverExample hannover;

    private MockMvc web;

    @BeforeEach
    void accounts() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        SignedIn.as("root", "ADMIN");
        users.create("fred", "Fred Finanz", Set.of(Role.FINANCE));
        users.create("sina", "Sina Support", Set.of(Role.SUPPORT));
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void opens_without_signing_in_and_leaves_no_session() throws Exception {
        String path = feeds.renew(Locale.GERMAN);
        SignedIn.out();
        MockHttpServletResponse answer = ask(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getCookies()).isEmpty();
        new CalendarBuilder().build(new StringReader(answer.getContentAsString()));
    }

    @Test
    void a_wrong_and_a_revoked_address_are_not_found() throws Exception {
        String path = feeds.renew(Locale.GERMAN);
        String newer = feeds.renew(Locale.GERMAN);
        assertThat(ask(path).getStatus()).isEqualTo(404);
        assertThat(ask(newer).getStatus()).isEqualTo(200);
        SignedIn.as("fred", "FINANCE");
        feeds.revoke();
        assertThat(ask(newer).getStatus()).isEqualTo(404);
        assertThat(ask("ics/x.ics").getStatus()).isEqualTo(404);
    }

    @Test
    void a_locked_account_gets_nothing() throws Exception {
        String path = feeds.renew(Locale.GERMAN);
        SignedIn.as("root", "ADMIN");
        users.change(
                users.all().stream()
                        .filter(user -> user.username().equals("fred"))
                        .findFirst()
                        .orElseThrow(),
                "Fred Finanz",
                Set.of(Role.FINANCE),
                false);
        assertThat(ask(path).getStatus()).isEqualTo(404);
    }

    @Test
    void base_amounts_that_nobody_applied_for_are_due_as_of_2023_and_remind_21_14_and_7_days_before() {
        LocalDate day = LocalDate.of(2023, 5, 2);
        assertThat(deadlines.all(day)).isNotEmpty().allMatch(one -> one.date().equals(LocalDate.of(2023, 5, 16)));
        assertThat(deadlines.reminders(day.minusDays(8))).isEmpty();
        List<Reminder> due = deadlines.reminders(day);
        assertThat(due).singleElement().satisfies(reminder -> {
            assertThat(reminder.daysLeft()).isEqualTo(14);
            assertThat(reminder.threshold()).isEqualTo(14);
            assertThat(reminder.group().count()).isEqualTo(deadlines.all(day).size());
        });
        deadlines.tickOff(due.getFirst());
        assertThat(deadlines.reminders(day)).isEmpty();
        assertThat(deadlines.reminders(LocalDate.of(2023, 5, 9))).hasSize(1);
        assertThat(deadlines.all(LocalDate.of(2023, 5, 17))).isEmpty();
    }

    @Test
    void support_sees_no_grant_deadlines_neither_on_screen_nor_in_the_feed() throws Exception {
        SignedIn.as("sina", "SUPPORT");
        assertThat(deadlines.all(LocalDate.of(2023, 5, 2)))
                .noneMatch(one -> one.group().startsWith("grant:"));
        String path = feeds.renew(Locale.GERMAN);
        SignedIn.out();
        assertThat(ask(path).getContentAsString()).doesNotContain("grant:");
    }

    @Test
    void the_sequence_rises_with_every_change_and_only_then() {
        DeadlineGroup group =
                DeadlineGroup.of(deadlines.all(LocalDate.of(2023, 5, 2))).getFirst();
        assertThat(sequence(group)).isZero();
        assertThat(sequence(group)).isZero();
        DeadlineGroup moved = new DeadlineGroup(
                group.uid(),
                group.date().plusDays(45),
                group.title(),
                group.area(),
                group.nextStep(),
                group.path(),
                group.count(),
                group.amount(),
                group.schools());
        assertThat(sequence(moved)).isEqualTo(1);
        assertThat(sequence(group)).isEqualTo(2);
    }

    private int sequence(DeadlineGroup group) {
        return java.util.Objects.requireNonNull(sequences.of(List.of(group)).get(group.uid()))
                .sequence();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get("/" + path)).andReturn().getResponse();
    }
}
