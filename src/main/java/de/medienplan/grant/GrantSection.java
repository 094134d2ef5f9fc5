package de.medienplan.grant;

import de.medienplan.identity.Role;
import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The school's applications for grants and what they bring. Left out for those who may not read grants. */
@Component
class GrantSection implements ProfileSection {

    private static final Set<String> READERS = Set.of("ROLE_" + Role.Names.FINANCE, "ROLE_" + Role.Names.PLANNING);

    private final Applications applications;
    private final Programmes programmes;

    GrantSection(Applications applications, Programmes programmes) {
        this.applications = applications;
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        if (!mayRead()) {
            return List.of();
        }
        Map<ProgrammeId, ProgrammeTerms> terms =
                programmes.all().stream().collect(Collectors.toMap(ProgrammeTerms::id, Function.identity()));
        List<ApplicationRow> own = applications.all().stream()
                .filter(row -> row.schoolId().equals(school.id()))
                .map(row -> ApplicationAsOf.of(row, asOf))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        own.forEach(row -> rows.add(row(row, terms.get(row.programmeId()), locale)));
        ApplicationTotals sums = ApplicationTotals.of(own);
        List<@Nullable Object> totals = Arrays.asList(
                Texts.render(Message.of("ui.total"), locale), "", "", sums.requested(), sums.approved(), sums.drawn());
        return List.of(new Table(
                Texts.render(Message.of("grant.profile"), locale),
                columns(locale),
                rows,
                rows.isEmpty() ? List.of() : totals));
    }

    private static boolean mayRead() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null && user.getAuthorities().stream().anyMatch(right -> READERS.contains(right.getAuthority()));
    }

    private static List<@Nullable Object> row(ApplicationRow row, @Nullable ProgrammeTerms programme, Locale locale) {
        return Arrays.asList(
                programme == null ? "" : shortName(programme),
                row.reference()
                        + (programme == null
                                ? ""
                                : " · " + programme.category(row.categoryId()).name()),
                Texts.render(row.state().label(), locale),
                row.requested(),
                row.approved(),
                row.drawn());
    }

    /** Without what stands in brackets, such as the years: the page is narrow. */
    private static String shortName(ProgrammeTerms programme) {
        return programme.name().replaceFirst(" \\(.*", "");
    }

    private static List<Table.Column> columns(Locale locale) {
        return List.of(
                column("grant.profile.programme", Table.Kind.TEXT, locale),
                column("grant.profile.application", Table.Kind.TEXT, locale),
                column("grant.profile.state", Table.Kind.TEXT, locale),
                column("grant.profile.requested", Table.Kind.MONEY, locale),
                column("grant.profile.approved", Table.Kind.MONEY, locale),
                column("grant.profile.drawn", Table.Kind.MONEY, locale));
    }

    private static Table.Column column(String key, Table.Kind kind, Locale locale) {
        return new Table.Column(Texts.render(Message.of(key), locale), kind);
    }
}
