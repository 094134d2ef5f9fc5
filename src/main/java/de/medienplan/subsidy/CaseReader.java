package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases with all their parts in five queries. Those who call it note the reading in the {@link AccessLog}. */
@Component
class CaseReader {

    private final JdbcClient jdbc;

    CaseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseValues> all() {
        return complete(jdbc.sql("SELECT * FROM subsidy.subsidy_case ORDER BY family, place, id")
                .query(CaseReader::bare)
                .list());
    }

    List<CaseValues> of(Collection<CaseId> ids) {
        return complete(jdbc.sql("SELECT * FROM subsidy.subsidy_case WHERE id = ANY(?) ORDER BY family, place, id")
                .param(Id.values(ids))
                .query(CaseReader::bare)
                .list());
    }

    Optional<CaseValues> find(CaseId id) {
        return of(List.of(id)).stream().findFirst();
    }

    List<CaseValues> family(String family) {
        return complete(jdbc.sql("SELECT * FROM subsidy.subsidy_case WHERE family = ? ORDER BY place, id")
                .param(family)
                .query(CaseReader::bare)
                .list());
    }

    private List<CaseValues> complete(List<CaseValues> bare) {
        Long[] ids = Id.values(bare.stream().map(CaseValues::key).toList());
        Map<CaseId, List<Attendance>> attendances = parts("attendance", "from_day", ids, CaseReader::attendance);
        Map<CaseId, List<Entitlement>> entitlements = parts("entitlement", "valid_from", ids, CaseReader::entitlement);
        Map<CaseId, List<PriceStep>> prices = parts("contract_price", "from_day", ids, CaseReader::price);
        Map<CaseId, List<Period>> others = parts("other_support", "valid_from", ids, CaseReader::period);
        return bare.stream()
                .map(one -> new CaseValues(
                        one.id(),
                        one.version(),
                        one.file(),
                        one.modelId(),
                        priced(one.contract(), prices.getOrDefault(one.key(), List.of())),
                        attendances.getOrDefault(one.key(), List.of()),
                        entitlements.getOrDefault(one.key(), List.of()),
                        others.getOrDefault(one.key(), List.of()),
                        one.synthetic()))
                .toList();
    }

    @FunctionalInterface
    private interface Part<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<CaseId, List<T>> parts(String table, String order, Long[] ids, Part<T> part) {
        Map<CaseId, List<T>> parts = new HashMap<>();
        jdbc.sql("SELECT * FROM subsidy." + table + " WHERE case_id = ANY(?) ORDER BY " + order + ", id")
                .param(ids)
                .query(row -> {
                    parts.computeIfAbsent(new CaseId(row.getLong("case_id")), id -> new ArrayList<>())
                            .add(part.of(row));
                });
        return parts;
    }

    private static CaseValues bare(ResultSet row, int number) throws SQLException {
        return new CaseValues(
                new CaseId(row.getLong("id")),
                row.getInt("version"),
                new CaseValues.File(
                        row.getString("reference"),
                        row.getString("alias"),
                        row.getString("family"),
                        row.getInt("place")),
                row.getObject("model_id", Long.class),
                new Contract(
                        ContractType.valueOf(row.getString("contract_type")),
                        row.getBigDecimal("amount"),
                        row.getObject("contract_from", LocalDate.class),
                        row.getObject("contract_until", LocalDate.class)),
                List.of(),
                List.of(),
                List.of(),
                row.getBoolean("synthetic"));
    }

    private static Contract priced(Contract contract, List<PriceStep> steps) {
        return new Contract(contract.type(), contract.amount(), contract.from(), contract.until(), steps);
    }

    private static PriceStep price(ResultSet row) throws SQLException {
        return new PriceStep(row.getObject("from_day", LocalDate.class), row.getBigDecimal("amount"));
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                row.getObject("from_day", LocalDate.class),
                Id.orNull(row.getObject("school_id", Long.class), SchoolId::new),
                row.getInt("class_year"),
                measure(row.getString("measure")));
    }

    private static @Nullable Measure measure(@Nullable String name) {
        return name == null ? null : Measure.valueOf(name);
    }

    private static Entitlement entitlement(ResultSet row) throws SQLException {
        return new Entitlement(
                row.getString("kind"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("verified_on", LocalDate.class));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }
}
