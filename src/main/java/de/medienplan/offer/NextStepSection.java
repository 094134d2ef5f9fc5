package de.medienplan.offer;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What comes next with the offers, and whom to ask. */
@Component
class NextStepSection implements ProfileSection {

    private final Offers offers;

    NextStepSection(Offers offers) {
        this.offers = offers;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        Lines lines = new Lines(locale);
        for (Offer offer : Offer.values()) {
            offers.of(school.id(), offer).ifPresent(row -> {
                lines.add(
                        Message.of("offer.profile.next", offer.label()),
                        row.progress().nextStep());
                lines.add(Message.of("offer.profile.contact", offer.label()), row.contact());
            });
        }
        return List.of(lines.table("offer.profile.steps"));
    }
}
