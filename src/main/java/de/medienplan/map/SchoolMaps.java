package de.medienplan.map;

import de.medienplan.identity.MayRead;
import de.medienplan.rollout.outlook.CurrentPlan;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maps of the schools: of the plan that counts on a day, or of any other. */
@Service
@EnableConfigurationProperties(Tiles.class)
@Transactional(readOnly = true)
public class SchoolMaps {

    private final CurrentPlan current;
    private final DecidedPlans decisions;
    private final Schools schools;

    SchoolMaps(CurrentPlan current, DecidedPlans decisions, Schools schools) {
        this.current = current;
        this.decisions = decisions;
        this.schools = schools;
    }

    /** Empty while there is no plan. */
    @MayRead
    public Optional<SchoolMap> of(MapTheme theme, LocalDate day, Locale locale) {
        return current.standing(day).map(standing -> of(standing, theme, locale));
    }

    /** Whether the plan of that day is a decided one, so that there are sheets of its schools. */
    @MayRead
    public boolean isDecided(LocalDate day) {
        return decisions.inForce(day).isPresent();
    }

    /** The schools of the plan, and the active ones of the register that it does not know. */
    @MayRead
    public SchoolMap of(PlanStanding standing, MapTheme theme, Locale locale) {
        return map(standing, theme, locale, true);
    }

    /** The schools of the plan alone. */
    @MayRead
    public SchoolMap ofPlan(PlanStanding standing, MapTheme theme, Locale locale) {
        return map(standing, theme, locale, false);
    }

    private SchoolMap map(PlanStanding standing, MapTheme theme, Locale locale, boolean others) {
        Grouping grouping = switch (theme) {
            case WAVE -> new WaveGroups(standing);
            case STATE -> new StateGroups();
            case SUPPORT -> new SupportGroups(standing);
        };
        Map<SchoolId, SchoolRow> register =
                schools.all().stream().collect(Collectors.toMap(SchoolRow::id, row -> row, (a, b) -> a, HashMap::new));
        List<MapSchool> found = new ArrayList<>();
        for (SchoolStanding school : standing.schools()) {
            SchoolId id = school.registerId();
            found.add(school(id == null ? null : register.remove(id), school, grouping, locale));
        }
        register.values().stream()
                .filter(row -> others && row.isActive())
                .forEach(row -> found.add(
                        new MapSchool(row.number(), row.label(), grouping.of(null), "", MapSchool.Place.of(row), "")));
        Collator german = Collator.getInstance(Locale.GERMANY);
        found.sort(Comparator.comparing(MapSchool::name, german));
        String plan = standing.plan().row().nameIn(standing.plan().scenario().name());
        return new SchoolMap(theme, plan, grouping.groups(locale), found);
    }

    private static MapSchool school(@Nullable SchoolRow row, SchoolStanding school, Grouping grouping, Locale locale) {
        return new MapSchool(
                row == null ? school.id() : row.number(),
                row == null ? school.name() : row.label(),
                grouping.of(school),
                detail(school, locale),
                row == null ? null : MapSchool.Place.of(row),
                Objects.requireNonNullElse(school.now().start(), ""));
    }

    private static String detail(SchoolStanding school, Locale locale) {
        String start = school.now().start();
        String dates = start == null
                ? ""
                : Formats.quarter(start) + " – " + Formats.quarter(school.now().completion());
        return Stream.of(dates, Texts.render(school.standing().label(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
