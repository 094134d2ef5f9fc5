package de.medienplan.ticket;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import de.medienplan.ticket.sizing.Recruiting.Advert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Latest days to advertise posts; what should have been advertised already is due today. */
@Component
class RecruitmentDeadlines implements DeadlineSource {

    private final Recruitments recruitments;

    RecruitmentDeadlines(Recruitments recruitments) {
        this.recruitments = recruitments;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.SUPPORT);
    }

    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        return recruitments.adverts(asOf).stream()
                .filter(advert -> !advert.advertise().isBefore(asOf))
                .map(RecruitmentDeadlines::deadline)
                .toList();
    }

    private static Deadline deadline(Advert advert) {
        return new Deadline(
                "ticket:advert:" + advert.needed(),
                advert.advertise(),
                Message.of("ticket.people.deadline", BigDecimal.valueOf(Math.ceil(advert.posts() * 2) / 2)),
                new Deadline.About("", "", advert.needed().label()),
                null,
                "",
                new Deadline.Next(Message.of("ticket.people.deadline.step"), "servicebemessung?reiter=4"));
    }
}
