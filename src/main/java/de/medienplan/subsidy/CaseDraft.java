package de.medienplan.subsidy;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A case as the rows of a file say it, on top of what is stored. */
final class CaseDraft {

    private record Given(Object value, int row) {}

    private record ProofKey(String kind, LocalDate from) {}

    private final int row;
    private final String reference;
    private final @Nullable CaseValues stored;
    private final Map<CaseColumn, Given> given = new EnumMap<>(CaseColumn.class);
    private final TreeMap<LocalDate, Attendance> attendances = new TreeMap<>();
    private final Map<ProofKey, Entitlement> entitlements = new LinkedHashMap<>();
    private final TreeMap<LocalDate, Period> others = new TreeMap<>();
    private final TreeMap<LocalDate, PriceStep> prices = new TreeMap<>();
    private boolean faulty;

    /** @param row the first that names it */
    CaseDraft(int row, String reference, @Nullable CaseValues stored) {
        this.row = row;
        this.reference = reference;
        this.stored = stored;
        if (stored != null) {
            stored.attendances().forEach(this::add);
            stored.entitlements().forEach(this::add);
            stored.otherSupport().forEach(this::add);
            stored.contract().steps().forEach(this::add);
        }
    }

    int row() {
        return row;
    }

    @Nullable
    CaseValues stored() {
        return stored;
    }

    boolean isFaulty() {
        return faulty;
    }

    void setFaulty() {
        faulty = true;
    }

    /** @throws UserException if an earlier row says otherwise */
    void put(CaseColumn column, Object value, int number) {
        Given before = given.putIfAbsent(column, new Given(value, number));
        UserException.throwIf(
                before != null && !before.value().equals(value),
                "subsidy.import.differs",
                before == null ? 0 : before.row());
    }

    void add(Attendance one) {
        attendances.put(one.from(), one);
    }

    void add(Entitlement one) {
        entitlements.put(new ProofKey(one.kind(), one.from()), one);
    }

    void add(PriceStep one) {
        prices.put(one.from(), one);
    }

    void add(Period one) {
        others.put(one.from(), one);
    }

    /** The school that begins on the day; without a day the latest. */
    Optional<Attendance> attendance(@Nullable LocalDate from) {
        return from == null
                ? Optional.ofNullable(attendances.lastEntry()).map(Map.Entry::getValue)
                : Optional.ofNullable(attendances.get(from));
    }

    @Nullable
    LocalDate contractFrom() {
        return value(
                CaseColumn.CONTRACT_FROM,
                stored == null ? null : stored.contract().from());
    }

    /** What is missing for a case; noted at its column. */
    boolean isComplete(ColumnMapping<CaseColumn> mapping, List<Fault> faults) {
        if (stored != null) {
            return true;
        }
        List<CaseColumn> missing = new ArrayList<>(List.of(
                CaseColumn.ALIAS,
                CaseColumn.FAMILY,
                CaseColumn.CONTRACT_TYPE,
                CaseColumn.AMOUNT,
                CaseColumn.CONTRACT_FROM));
        missing.removeIf(given::containsKey);
        if (attendances.isEmpty()) {
            missing.add(CaseColumn.SCHOOL);
        }
        missing.forEach(column -> faults.add(
                new Fault(row, mapping.columnName(column), "", Message.of("subsidy.rule.missing", column.label()))));
        return missing.isEmpty();
    }

    /**
     * The case as it would be stored; only if nothing is missing.
     *
     * @throws UserException if its end lies before its begin
     */
    CaseValues values() {
        CaseValues before = stored;
        Contract contract = before == null ? null : before.contract();
        LocalDate from = Objects.requireNonNull(contractFrom());
        LocalDate until = open(CaseColumn.CONTRACT_UNTIL, contract == null ? null : contract.until());
        UserException.throwIfAt(
                until != null && until.isBefore(from), "subsidy.field.contractUntil", "subsidy.rule.order");
        return new CaseValues(
                before == null ? null : before.id(),
                before == null ? 0 : before.version(),
                new CaseValues.File(
                        reference,
                        required(CaseColumn.ALIAS, before == null ? null : before.alias()),
                        required(
                                CaseColumn.FAMILY,
                                before == null ? null : before.file().family()),
                        Objects.requireNonNullElse(
                                value(
                                        CaseColumn.PLACE,
                                        before == null ? null : before.file().place()),
                                0)),
                value(CaseColumn.MODEL, before == null ? null : before.modelId()),
                new Contract(
                        required(CaseColumn.CONTRACT_TYPE, contract == null ? null : contract.type()),
                        this.<BigDecimal>required(CaseColumn.AMOUNT, contract == null ? null : contract.amount()),
                        from,
                        until,
                        List.copyOf(prices.values())),
                List.copyOf(attendances.values()),
                List.copyOf(entitlements.values()),
                List.copyOf(others.values()),
                before != null && before.synthetic());
    }

    /** What the file says the city's share is; empty if it does not. */
    Optional<BigDecimal> share() {
        return Optional.ofNullable(this.<BigDecimal>value(CaseColumn.SHARE, null));
    }

    private <T> T required(CaseColumn column, @Nullable T before) {
        return Objects.requireNonNull(value(column, before));
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T value(CaseColumn column, @Nullable T before) {
        Given now = given.get(column);
        return now == null ? before : (T) now.value();
    }

    /** A day, or that there is none. */
    private @Nullable LocalDate open(CaseColumn column, @Nullable LocalDate before) {
        Object now = this.<Object>value(column, null);
        return now == null ? before : now instanceof LocalDate day ? day : null;
    }
}
