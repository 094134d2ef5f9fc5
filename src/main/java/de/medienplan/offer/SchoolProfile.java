package de.medienplan.offer;

import de.medienplan.exporting.PdfPaper;
import de.medienplan.identity.MayRead;
import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that concerns one school on one page, put together from what each feature has to say. */
@Service
@Transactional(readOnly = true)
public class SchoolProfile {

    private final Schools schools;
    private final List<ProfileSection> sections;

    SchoolProfile(Schools schools, List<ProfileSection> sections) {
        this.schools = schools;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ProfileSection::order))
                .toList();
    }

    /** The tables of the profile; those without rows are left out. */
    @MayRead
    public List<Table> tables(SchoolId schoolId, LocalDate asOf, Locale locale) {
        SchoolRow school = school(schoolId);
        return sections.stream()
                .flatMap(section -> section.about(school, asOf, locale).stream())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** The profile as a PDF that says of which day it is and what of it is made up. */
    @MayRead
    public byte[] pdf(SchoolId schoolId, LocalDate asOf, Locale locale) {
        SchoolRow school = school(schoolId);
        String day = Formats.date(asOf, locale);
        String subtitle = Texts.render(Message.of("offer.profile.subtitle", school.number(), day), locale);
        String foot = Texts.render(
                Message.of(school.synthetic().isEmpty() ? "offer.profile.foot" : "offer.profile.footSynthetic", day),
                locale);
        return new PdfPaper(school.name(), subtitle, tables(schoolId, asOf, locale), foot).render(locale);
    }

    private SchoolRow school(SchoolId id) {
        return schools.all().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("offer.gone")));
    }
}
