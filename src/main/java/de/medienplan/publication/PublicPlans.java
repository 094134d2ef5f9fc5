package de.medienplan.publication;

import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.identity.OnBehalf;
import de.medienplan.identity.Role;
import de.medienplan.map.MapSchool;
import de.medienplan.map.MapTheme;
import de.medienplan.map.OutlineStore;
import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMaps;
import de.medienplan.map.StoredOutlines;
import de.medienplan.rollout.outlook.DecidedStanding;
import de.medienplan.rollout.outlook.DecidedStandings;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the public sees of the decided plan in force today. */
@Service
@Transactional(readOnly = true)
class PublicPlans {

    private final Publication publication;
    private final DecidedStandings decided;
    private final Schools schools;
    private final SchoolMaps maps;
    private final OutlineStore outlines;
    private final CityProfile city;
    private final CityEmblem emblem;
    private final Clock clock;

    PublicPlans(
            Publication publication,
            DecidedStandings decided,
            Schools schools,
            SchoolMaps maps,
            OutlineStore outlines,
            CityProfile city,
            CityEmblem emblem,
            Clock clock) {
        this.emblem = emblem;
        this.publication = publication;
        this.decided = decided;
        this.schools = schools;
        this.maps = maps;
        this.outlines = outlines;
        this.city = city;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean visible() {
        return asReader(() -> publication.settings().visible());
    }

    /** Empty while it is switched off, and while nothing is decided. */
    Optional<PublicPlan> find(Locale locale) {
        return asReader(() -> publication.settings().visible() ? plan(locale) : Optional.empty());
    }

    /** Nobody is signed in; the services that are asked let those who may read. What they say is cut down here. */
    private static <T> T asReader(Supplier<T> question) {
        return OnBehalf.of("public", Role.Names.READER, question);
    }

    private Optional<PublicPlan> plan(Locale locale) {
        LocalDate today = today();
        return decided.on(today).map(one -> plan(one, today, locale));
    }

    private PublicPlan plan(DecidedStanding one, LocalDate today, Locale locale) {
        Collator german = Collator.getInstance(Locale.GERMANY);
        Map<SchoolId, SchoolRow> register =
                schools.all().stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        List<PublicSchool> found = one.standing().schools().stream()
                .map(school -> school(school, register))
                .sorted(Comparator.comparing(PublicSchool::name, german))
                .toList();
        return new PublicPlan(
                city.find(CityFact.NAME).orElse(""),
                emblem.png(),
                today,
                one.decision().decision(),
                found,
                maps.ofPlan(one.standing(), MapTheme.STATE, locale),
                outlines.find().map(StoredOutlines::outlines).orElse(Outlines.NONE));
    }

    private static PublicSchool school(SchoolStanding school, Map<SchoolId, SchoolRow> register) {
        SchoolId id = school.registerId();
        SchoolRow row = id == null ? null : register.get(id);
        return new PublicSchool(
                row == null ? school.id() : row.number(),
                row == null ? school.name() : row.name(),
                row == null ? "" : row.type().name(),
                new PublicSchool.Dates(
                        school.planned().start(), school.planned().completion()),
                school.dateOpen()
                        ? new PublicSchool.Dates(null, null)
                        : new PublicSchool.Dates(
                                school.now().start(), school.now().completion()),
                school.standing(),
                row == null ? null : MapSchool.Place.of(row));
    }
}
