package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases as the file that {@link CaseImport} takes in without a change. */
final class CaseTable {

    private final Map<SchoolId, String> schools;
    private final Map<String, String> kinds;
    private final Map<Long, String> models;
    private final Locale locale;

    /** @param schools numbers by id; @param kinds names by code; @param models names by id */
    CaseTable(Map<SchoolId, String> schools, Map<String, String> kinds, Map<Long, String> models, Locale locale) {
        this.schools = schools;
        this.kinds = kinds;
        this.models = models;
        this.locale = locale;
    }

    /** Without rows: the file to start from. */
    static Table empty(Locale locale) {
        return new CaseTable(Map.of(), Map.of(), Map.of(), locale).of(List.of());
    }

    Table of(List<CaseValues> cases) {
        List<CaseColumn> columns = CaseColumn.ALL.stream()
                .filter(column -> column != CaseColumn.SHARE)
                .toList();
        List<List<?>> rows = new ArrayList<>();
        for (CaseValues one : cases) {
            int lines = IntStream.of(
                            1 + one.contract().steps().size(),
                            one.attendances().size(),
                            one.entitlements().size(),
                            one.otherSupport().size())
                    .max()
                    .orElse(1);
            for (int line = 0; line < lines; line++) {
                Map<CaseColumn, Object> cells = line(one, line);
                rows.add(columns.stream().map(cells::get).toList());
            }
        }
        return new Table(
                text("subsidy.import.fileName"),
                columns.stream()
                        .map(column -> new Column(Texts.render(column.label(), locale), kind(column)))
                        .toList(),
                rows);
    }

    private static Kind kind(CaseColumn column) {
        return switch (column) {
            case PLACE, CLASS_YEAR -> Kind.INTEGER;
            case AMOUNT -> Kind.MONEY;
            case PRICE_FROM,
                    CONTRACT_FROM,
                    CONTRACT_UNTIL,
                    SCHOOL_FROM,
                    ENTITLED_FROM,
                    ENTITLED_UNTIL,
                    VERIFIED_ON,
                    OTHER_FROM,
                    OTHER_UNTIL -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }

    private Map<CaseColumn, Object> line(CaseValues one, int line) {
        Map<CaseColumn, Object> cells = new EnumMap<>(CaseColumn.class);
        cells.put(CaseColumn.REFERENCE, one.reference());
        if (line == 0) {
            facts(cells, one);
        }
        List<PriceStep> steps = one.contract().steps();
        if (line > 0 && line <= steps.size()) {
            cells.put(CaseColumn.PRICE_FROM, steps.get(line - 1).from());
            cells.put(CaseColumn.AMOUNT, steps.get(line - 1).amount());
        }
        if (line < one.attendances().size()) {
            attendance(cells, one.attendances().get(line));
        }
        if (line < one.entitlements().size()) {
            Entitlement proof = one.entitlements().get(line);
            cells.put(CaseColumn.KIND, kinds.getOrDefault(proof.kind(), proof.kind()));
            cells.put(CaseColumn.ENTITLED_FROM, proof.from());
            cells.put(CaseColumn.ENTITLED_UNTIL, proof.until());
            cells.put(CaseColumn.VERIFIED_ON, proof.verifiedOn());
        }
        if (line < one.otherSupport().size()) {
            Period other = one.otherSupport().get(line);
            cells.put(CaseColumn.OTHER_FROM, other.from());
            put(cells, CaseColumn.OTHER_UNTIL, other.until());
        }
        return cells;
    }

    private void facts(Map<CaseColumn, Object> cells, CaseValues one) {
        Contract contract = one.contract();
        cells.put(CaseColumn.ALIAS, one.alias());
        cells.put(CaseColumn.FAMILY, one.file().family());
        cells.put(CaseColumn.PLACE, one.file().place());
        cells.put(CaseColumn.CONTRACT_TYPE, Texts.render(contract.type().label(), locale));
        put(cells, CaseColumn.MODEL, one.modelId() == null ? null : models.get(one.modelId()));
        cells.put(CaseColumn.AMOUNT, contract.amount());
        cells.put(CaseColumn.CONTRACT_FROM, contract.from());
        put(cells, CaseColumn.CONTRACT_UNTIL, contract.until());
    }

    private void attendance(Map<CaseColumn, Object> cells, Attendance one) {
        SchoolId school = one.school();
        Measure measure = one.measure();
        cells.put(
                CaseColumn.SCHOOL, school == null ? text("subsidy.school.outside") : schools.getOrDefault(school, ""));
        cells.put(CaseColumn.SCHOOL_FROM, one.from());
        cells.put(CaseColumn.CLASS_YEAR, one.classYear());
        cells.put(
                CaseColumn.MEASURE,
                measure == null ? text("subsidy.measure.none") : Integer.toString(measure.number()));
    }

    private static void put(Map<CaseColumn, Object> cells, CaseColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    private String text(String key) {
        return Texts.render(key, locale);
    }
}
