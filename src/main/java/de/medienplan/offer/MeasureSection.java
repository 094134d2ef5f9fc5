package de.medienplan.offer;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The four measures, what is missing for the offers, and the services in use. */
@Component
class MeasureSection implements ProfileSection {

    private final Measures measures;
    private final PortalServices services;

    MeasureSection(Measures measures, PortalServices services) {
        this.measures = measures;
        this.services = services;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        return measures.all().stream()
                .filter(row -> row.school().id().equals(school.id()))
                .map(row -> table(row, locale))
                .toList();
    }

    private Table table(MeasureRow row, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("offer.measure.1", row.pilot(), "", locale));
        lines.add(line("offer.measure.2", row.portal(), missing(Offer.PORTAL, row, locale), locale));
        lines.add(line("offer.measure.3", row.mobileLearning(), missing(Offer.MOBILE_LEARNING, row, locale), locale));
        lines.add(line("offer.measure.4", row.expansion(), "", locale));
        String used = used(row.school().id());
        if (!used.isEmpty()) {
            lines.add(List.of(Texts.render(Message.of("offer.services"), locale), used, ""));
        }
        return new Table(
                Texts.render(Message.of("offer.profile.measures"), locale),
                List.of(
                        column("offer.measure", locale),
                        column("offer.measure.state", locale),
                        column("offer.prerequisite.missing", locale)),
                lines);
    }

    private String used(SchoolId schoolId) {
        Set<Long> ids = services.used().getOrDefault(schoolId, Set.of());
        return services.all().stream()
                .filter(service -> ids.contains(service.id()))
                .map(ServiceRow::name)
                .collect(Collectors.joining(", "));
    }

    private static List<String> line(String key, MeasureCell cell, String missing, Locale locale) {
        return List.of(Texts.render(Message.of(key), locale), Texts.render(cell.label(), locale), missing);
    }

    private static String missing(Offer offer, MeasureRow row, Locale locale) {
        return offer.prerequisites().stream()
                .map(prerequisite -> prerequisite.check(row.school()))
                .filter(verdict -> !verdict.met())
                .map(verdict -> Texts.render(verdict.reason(), locale))
                .collect(Collectors.joining(" "));
    }

    private static Table.Column column(String key, Locale locale) {
        return new Table.Column(Texts.render(Message.of(key), locale), Table.Kind.TEXT);
    }
}
