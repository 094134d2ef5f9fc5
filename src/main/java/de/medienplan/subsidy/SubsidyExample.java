package de.medienplan.subsidy;

import de.medienplan.identity.Role;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Made-up families around today: the ordinary ones, and those in whose year something changes. */
@Component
@Order(500)
class SubsidyExample implements ExampleData {

    private static final int SCHOOLS = 4;
    private static final int FAMILIES = 24;

    private final CaseWriter writer;
    private final CaseLog changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    SubsidyExample(CaseWriter writer, CaseLog changes, JdbcClient jdbc, Clock clock) {
        this.writer = writer;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "made-up subsidy cases";
    }

    @Override
    public String role() {
        return Role.Names.SUBSIDY;
    }

    /** None without secondary schools, and none where there was ever a case. */
    @Override
    @Transactional
    public int load(SampleDay sample) {
        if (isUsed()) {
            return 0;
        }
        List<SchoolId> schools = jdbc.sql(
                        "SELECT s.id FROM school s JOIN school_type t ON t.id = s.type_id"
                                + " WHERE t.level IN ('SECONDARY', 'PRIMARY_AND_SECONDARY') AND s.status = 'ACTIVE' ORDER BY s.number LIMIT ?")
                .param(SCHOOLS)
                .query((row, number) -> new SchoolId(row.getLong("id")))
                .list();
        if (schools.isEmpty()) {
            return 0;
        }
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        int made = 0;
        for (int family = 1; family <= FAMILIES; family++) {
            int children = 1 + family % 3;
            for (int place = 1; place <= children; place++) {
                store(family, place, schools.get((family + place) % schools.size()), year);
                made++;
            }
        }
        return made;
    }

    private boolean isUsed() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM subsidy.subsidy_case)"
                        + " OR EXISTS (SELECT 1 FROM subsidy.deletion_record)")
                .query(Boolean.class)
                .single();
    }

    private void store(int family, int place, SchoolId school, SchoolYear year) {
        LocalDate begin = new SchoolYear(year.start() - place % 2).firstDay();
        LocalDate end =
                family % 8 == 0 && place == 1 ? year.firstDay().plusMonths(6).minusDays(1) : null;
        boolean bought = family % 6 == 0 && place == 2;
        BigDecimal price = new BigDecimal(bought ? "500.00" : family % 5 == 0 ? "11.99" : "12.00");
        Contract contract = new Contract(bought ? ContractType.PURCHASE : ContractType.RENT, price, begin, end);
        CaseValues values = new CaseValues(
                null,
                0,
                new CaseValues.File(
                        "DEMO-%03d-%d".formatted(family, place),
                        "K-%03d%d".formatted(family, place),
                        "F-%03d".formatted(family),
                        place),
                null,
                contract,
                List.of(new Attendance(begin, school, 5 + (family + place) % 6, Measure.PILOT)),
                proofs(family, year),
                List.of(),
                true);
        changes.changed(writer.insert(values), null, values);
    }

    /** A third of the families has a proof; of some it ends within the year. */
    private static List<Entitlement> proofs(int family, SchoolYear year) {
        String kind = kind(family);
        if (kind == null) {
            return List.of();
        }
        LocalDate until = family % 4 == 0 ? year.firstDay().plusMonths(7).minusDays(1) : year.lastDay();
        return List.of(new Entitlement(kind, year.firstDay(), until, year.firstDay()));
    }

    private static @Nullable String kind(int family) {
        return family % 3 == 0 || family % 4 == 0 ? family % 9 == 0 ? "ASYLBLG" : "BUT" : null;
    }
}
