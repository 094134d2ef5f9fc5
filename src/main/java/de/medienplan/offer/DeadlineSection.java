package de.medienplan.offer;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Columns;
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
        List<Deadline> next = deadlines.all(asOf).stream()
                .filter(deadline -> deadline.school().equals(school.name()))
                .limit(MOST)
                .toList();
        return List.of(new Columns<Deadline>(locale)
                .add("offer.profile.deadline.date", Table.Kind.DATE, Deadline::date)
                .add(
                        "offer.profile.deadline.days",
                        Table.Kind.INTEGER,
                        row -> ChronoUnit.DAYS.between(asOf, row.date()))
                .text("offer.profile.deadline.title", row -> title(row, locale))
                .text(
                        "offer.profile.deadline.step",
                        row -> Texts.render(row.next().step(), locale))
                .table("offer.profile.deadlines", next));
    }

    private static String title(Deadline deadline, Locale locale) {
        String about = deadline.subject().isBlank() ? "" : " (" + deadline.subject() + ")";
        return Texts.render(deadline.title(), locale) + about;
    }
}
