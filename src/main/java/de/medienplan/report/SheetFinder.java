package de.medienplan.report;

import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.Applications;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.identity.Rights;
import de.medienplan.planning.Waves;
import de.medienplan.rollout.outlook.DecidedStanding;
import de.medienplan.rollout.outlook.DecidedStandings;
import de.medienplan.rollout.outlook.Reasons;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the sheets of the schools say. */
@Component
@Transactional(readOnly = true)
class SheetFinder {

    private final DecidedStandings decided;
    private final Schools schools;
    private final Deadlines deadlines;
    private final Reasons reasons;
    private final Applications applications;
    private final CityProfile city;
    private final CityEmblem emblem;

    SheetFinder(
            DecidedStandings decided,
            Schools schools,
            Deadlines deadlines,
            Reasons reasons,
            Applications applications,
            CityProfile city,
            CityEmblem emblem) {
        this.applications = applications;
        this.emblem = emblem;
        this.decided = decided;
        this.schools = schools;
        this.deadlines = deadlines;
        this.reasons = reasons;
        this.city = city;
    }

    /** Empty while nothing is decided. */
    Optional<SheetFacts> find(LocalDate day, Locale locale) {
        return decided.on(day).map(one -> facts(one, day, locale));
    }

    private SheetFacts facts(DecidedStanding one, LocalDate day, Locale locale) {
        StoredPlan plan = one.standing().plan();
        return new SheetFacts(
                day,
                new PaperText(locale),
                one,
                schools(one),
                deadlines.all(day).stream().collect(Collectors.groupingBy(Deadline::school)),
                reasons.about(plan.scenario(), plan.plan()),
                new Waves(plan.scenario(), plan.plan().starts().values()),
                applications(day),
                new SheetFacts.Writer(city.find(CityFact.NAME), emblem.png()));
    }

    /** Sheets are for all who read; applications on them only for those who may see them. */
    private Map<SchoolId, List<ApplicationRow>> applications(LocalDate day) {
        return Rights.has(MayReadGrants.class)
                ? applications.on(day).stream().collect(Collectors.groupingBy(ApplicationRow::schoolId))
                : Map.of();
    }

    /** Those of the plan, and the active ones of the register that it does not know. */
    private List<SheetSchool> schools(DecidedStanding one) {
        Map<SchoolId, SchoolRow> register =
                schools.all().stream().collect(Collectors.toMap(SchoolRow::id, row -> row, (a, b) -> a, HashMap::new));
        List<SheetSchool> found = new ArrayList<>();
        for (SchoolStanding standing : one.standing().schools()) {
            SchoolId id = standing.registerId();
            SchoolRow row = id == null ? null : register.remove(id);
            found.add(new SheetSchool(row == null ? standing.id() : row.number(), row, standing));
        }
        register.values().stream()
                .filter(SchoolRow::isActive)
                .forEach(row -> found.add(new SheetSchool(row.number(), row, null)));
        Collator german = Collator.getInstance(Locale.GERMANY);
        found.sort(Comparator.comparing(SheetSchool::name, german));
        return found;
    }
}
