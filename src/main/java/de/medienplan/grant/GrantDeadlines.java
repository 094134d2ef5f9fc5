package de.medienplan.grant;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Deadlines of applications by their next step, and of base amounts that nobody has applied for yet. */
@Component
class GrantDeadlines implements DeadlineSource {

    private final Programmes programmes;
    private final Applications applications;
    private final Schools schools;

    GrantDeadlines(Programmes programmes, Applications applications, Schools schools) {
        this.programmes = programmes;
        this.applications = applications;
        this.schools = schools;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.FINANCE, Role.PLANNING);
    }

    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        List<SchoolRow> all = schools.all();
        Map<SchoolId, SchoolRow> bySchool = all.stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        Map<ProgrammeId, List<ApplicationRow>> byProgramme =
                applications.on(asOf).stream().collect(Collectors.groupingBy(ApplicationRow::programmeId));
        List<Deadline> deadlines = new ArrayList<>();
        for (ProgrammeTerms programme : programmes.all()) {
            List<ApplicationRow> rows = byProgramme.getOrDefault(programme.id(), List.of());
            rows.forEach(row -> ofApplication(programme, row, bySchool, asOf).ifPresent(deadlines::add));
            deadlines.addAll(missingApplications(programme, rows, all, asOf));
        }
        return deadlines;
    }

    private static Optional<Deadline> ofApplication(
            ProgrammeTerms programme, ApplicationRow row, Map<SchoolId, SchoolRow> schools, LocalDate asOf) {
        return NextStep.of(row.state())
                .flatMap(next -> next.until(programme, row)
                        .filter(until -> next != NextStep.EARMARK_END || !until.isBefore(asOf))
                        .map(until -> new Deadline(
                                "grant:" + programme.code() + ":" + next,
                                until,
                                next.title(),
                                new Deadline.About(
                                        programme.name(),
                                        Optional.ofNullable(schools.get(row.schoolId()))
                                                .map(SchoolRow::name)
                                                .orElse(""),
                                        row.reference() + " · "
                                                + programme
                                                        .category(row.categoryId())
                                                        .name()),
                                next == NextStep.EARMARK_END ? row.settled() : row.expected(),
                                row.responsible(),
                                new Deadline.Next(next.advice(), "antraege?antrag=" + row.id()))));
    }

    /** Schools whose base amount nobody has applied for, while the programme takes applications. */
    private static List<Deadline> missingApplications(
            ProgrammeTerms programme, List<ApplicationRow> rows, List<SchoolRow> schools, LocalDate asOf) {
        Optional<LocalDate> until = programme.date(ProgrammeField.APPLICATION_UNTIL);
        if (until.isEmpty() || asOf.isAfter(until.get())) {
            return List.of();
        }
        Map<SchoolId, BigDecimal> applied = new HashMap<>();
        rows.stream()
                .filter(row -> !row.state().isDead())
                .forEach(row -> applied.merge(row.schoolId(), row.expected(), BigDecimal::add));
        List<Deadline> missing = new ArrayList<>();
        for (SchoolRow school : schools) {
            BigDecimal base = BaseAmountPolicy.of(programme, school.pupils()).orZero();
            BigDecimal left = base.subtract(applied.getOrDefault(school.id(), BigDecimal.ZERO));
            if (school.isActive() && left.signum() > 0) {
                missing.add(new Deadline(
                        "grant:" + programme.code() + ":BASE",
                        until.get(),
                        Message.of("grant.deadline.BASE"),
                        new Deadline.About(programme.name(), school.name(), ""),
                        left,
                        "",
                        new Deadline.Next(Message.of("grant.next.BASE"), "antraege?programm=" + programme.id())));
            }
        }
        return missing;
    }
}
