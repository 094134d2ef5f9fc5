package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Kind;
import de.medienplan.subsidy.calculation.MonthRule;
import de.medienplan.subsidy.calculation.Rulebook;
import de.medienplan.subsidy.calculation.ShareRule;
import de.medienplan.subsidy.calculation.StateSupport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored rules. */
@Component
class Rules {

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KindRow> kinds() {
        return jdbc.sql("SELECT * FROM subsidy.kind ORDER BY precedence")
                .query(KindRow.class)
                .list();
    }

    List<ShareRow> shares() {
        return jdbc.sql("SELECT s.* FROM subsidy.share_rule s JOIN subsidy.kind k ON k.code = s.kind"
                        + " ORDER BY k.precedence, s.valid_from DESC")
                .query(ShareRow.class)
                .list();
    }

    List<StateSupportRow> stateSupports() {
        return jdbc.sql("SELECT * FROM subsidy.state_support ORDER BY valid_from DESC, id")
                .query((row, number) -> new StateSupportRow(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        new StateSupportRow.Classes(
                                row.getObject("from_class", Integer.class), row.getObject("to_class", Integer.class)),
                        StateSupportRow.types(row.getString("school_types")),
                        row.getBigDecimal("city_percent"),
                        row.getString("source"),
                        row.getString("note")))
                .list();
    }

    List<SettlementRow> settlements() {
        return jdbc.sql("SELECT * FROM subsidy.settlement_rule ORDER BY valid_from DESC")
                .query(SettlementRow.class)
                .list();
    }

    /** By model, the latest first. */
    List<PriceRow> prices() {
        return jdbc.sql("""
                        SELECT p.*, m.name, m.provider, m.contract
                        FROM subsidy.device_price p JOIN subsidy.device_model m ON m.id = p.model_id
                        ORDER BY m.name, m.provider, m.contract, p.valid_from DESC, p.id DESC
                        """)
                .query((row, number) -> new PriceRow(
                        row.getLong("model_id"),
                        new PriceRow.Offer(row.getString("name"), row.getString("provider"), row.getString("contract")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getBigDecimal("rent"),
                        row.getBigDecimal("purchase"),
                        row.getString("source"),
                        row.getString("created_by"),
                        row.getBoolean("replaced")))
                .list();
    }

    List<RetentionRow> retentions() {
        return jdbc.sql("SELECT subject, trigger_code AS trigger, months, valid_from, source, note, created_by"
                        + " FROM subsidy.retention_rule ORDER BY subject, valid_from DESC")
                .query(RetentionRow.class)
                .list();
    }

    /** The retention rule for a subject as of a day; none before its first. */
    Optional<RetentionRow> retention(String subject, LocalDate day) {
        return retentions().stream()
                .filter(rule ->
                        rule.subject().equals(subject) && !rule.validFrom().isAfter(day))
                .findFirst();
    }

    /** How settlement works in a month. */
    Optional<SettlementRow> settlement(LocalDate day) {
        return settlements().stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .findFirst();
    }

    Rulebook rulebook() {
        return new Rulebook(
                kinds().stream()
                        .map(kind -> new Kind(kind.code(), kind.name(), kind.precedence(), kind.needsProof()))
                        .toList(),
                shares().stream().map(Rules::share).toList(),
                stateSupports().stream()
                        .map(row -> new StateSupport(
                                row.name(),
                                row.validFrom(),
                                row.validUntil(),
                                row.classes().from(),
                                row.classes().to(),
                                row.types(),
                                row.cityPercent()))
                        .toList(),
                settlements().stream()
                        .map(row -> new MonthRule(row.validFrom(), row.referenceDay()))
                        .toList(),
                schoolTypes());
    }

    private Map<SchoolId, String> schoolTypes() {
        return jdbc
                .sql("SELECT s.id, t.code FROM school s JOIN school_type t ON t.id = s.type_id")
                .query((row, number) -> Map.entry(new SchoolId(row.getLong("id")), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ShareRule share(ShareRow row) {
        return new ShareRule(
                row.kind(),
                row.validFrom(),
                row.validUntil(),
                row.rentPercent(),
                row.purchasePercent(),
                row.fromChild(),
                row.onlyWithoutOther(),
                row.source());
    }
}
