package de.medienplan.offer;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The next deadlines of the school, as far as the reader may see them. */
@Component
class DeadlineSection implements ProfileSection {

    private static final int MOST = 8;

    private final Deadlines deadlines;

    DeadlineSection(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        List<List<Object>> rows = deadlines.all(asOf).stream()
                .filter(deadline -> deadline.school().equals(school.name()))
                .limit(MOST)
                .map(deadline -> row(deadline, asOf, locale))
                .toList();
        return List.of(new Table(
                Texts.render(Message.of("offer.profile.deadlines"), locale),
                List.of(
                        column("offer.profile.deadline.date", Table.Kind.DATE, locale),
                        column("offer.profile.deadline.days", Table.Kind.INTEGER, locale),
                        column("offer.profile.deadline.title", Table.Kind.TEXT, locale),
                        column("offer.profile.deadline.step", Table.Kind.TEXT, locale)),
                rows));
    }

    private static List<Object> row(Deadline deadline, LocalDate asOf, Locale locale) {
        String about = deadline.subject().isBlank() ? "" : " (" + deadline.subject() + ")";
        return List.of(
                deadline.date(),
                ChronoUnit.DAYS.between(asOf, deadline.date()),
                Texts.render(deadline.title(), locale) + about,
                Texts.render(deadline.nextStep(), locale));
    }

    private static Table.Column column(String key, Table.Kind kind, Locale locale) {
        return new Table.Column(Texts.render(Message.of(key), locale), kind);
    }
}
