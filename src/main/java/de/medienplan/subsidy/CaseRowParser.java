package de.medienplan.subsidy;

import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file of cases into the draft of its case, noting a fault for each cell that it cannot take. */
final class CaseRowParser {

    private final CaseSheet file;
    private final CaseWords words;
    private final List<Fault> faults;

    CaseRowParser(CaseSheet file, CaseWords words, List<Fault> faults) {
        this.file = file;
        this.words = words;
        this.faults = faults;
    }

    void read(TableRow row, CaseDraft draft) {
        int before = faults.size();
        new Line(new RowReader<>(row, file.mapping(), faults), draft).read();
        if (faults.size() > before) {
            draft.setFaulty();
        }
    }

    /** The row at hand. */
    private final class Line {

        private final RowReader<CaseColumn> reader;
        private final CaseDraft draft;

        private Line(RowReader<CaseColumn> reader, CaseDraft draft) {
            this.reader = reader;
            this.draft = draft;
        }

        private void read() {
            put(CaseColumn.ALIAS, Line::alias);
            put(CaseColumn.FAMILY, text -> RequiredText.of(text, 40, "subsidy.field.family"));
            put(CaseColumn.PLACE, GermanValues::count);
            put(CaseColumn.CONTRACT_TYPE, words::contract);
            put(CaseColumn.MODEL, words::model);
            if (anyOf(CaseColumn.PRICE_FROM)) {
                price();
            } else {
                put(CaseColumn.AMOUNT, Line::amount);
            }
            put(CaseColumn.CONTRACT_FROM, GermanValues::date);
            put(CaseColumn.CONTRACT_UNTIL, text -> CaseWords.isOpen(text) ? text : GermanValues.date(text));
            put(CaseColumn.SHARE, CaseWords::percent);
            if (anyOf(CaseColumn.SCHOOL, CaseColumn.SCHOOL_FROM, CaseColumn.CLASS_YEAR, CaseColumn.MEASURE)) {
                attendance();
            }
            if (anyOf(CaseColumn.KIND, CaseColumn.ENTITLED_FROM, CaseColumn.ENTITLED_UNTIL, CaseColumn.VERIFIED_ON)) {
                entitlement();
            }
            if (anyOf(CaseColumn.OTHER_FROM, CaseColumn.OTHER_UNTIL)) {
                otherSupport();
            }
        }

        private static String alias(String text) {
            PseudonymPolicy.objection(text).ifPresent(reason -> {
                throw new UserException(reason);
            });
            return text.strip();
        }

        private static BigDecimal amount(String text) {
            return Objects.requireNonNull(Amounts.cents(GermanValues.euros(text), "subsidy.field.amount"));
        }

        private boolean anyOf(CaseColumn... columns) {
            return Stream.of(columns).anyMatch(column -> !reader.text(column).isEmpty());
        }

        private void put(CaseColumn column, Function<String, ? extends Object> parser) {
            Object value = value(column, parser);
            if (value != null) {
                try {
                    draft.put(column, value, reader.number());
                } catch (UserException refusal) {
                    fault(column, refusal.reason());
                }
            }
        }

        /** The parsed cell, null if it is empty or at fault. */
        private <T> @Nullable T value(CaseColumn column, Function<String, T> parser) {
            String text = reader.text(column);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return parser.apply(text);
            } catch (UserException refusal) {
                fault(column, refusal.reason());
                return null;
            }
        }

        private void fault(CaseColumn column, Message reason) {
            if (column.isPersonal()) {
                faults.add(new Fault(reader.number(), file.mapping().columnName(column), "", reason));
            } else {
                reader.fault(column, reason);
            }
        }

        private void missing(CaseColumn column) {
            fault(column, Message.of("subsidy.rule.missing", column.label()));
        }

        private void price() {
            need(CaseColumn.AMOUNT);
            LocalDate from = value(CaseColumn.PRICE_FROM, GermanValues::date);
            BigDecimal amount = value(CaseColumn.AMOUNT, Line::amount);
            if (from != null && amount != null) {
                draft.add(new PriceStep(from, amount));
            }
        }

        private void attendance() {
            LocalDate stated = value(CaseColumn.SCHOOL_FROM, GermanValues::date);
            if (stated == null && !reader.text(CaseColumn.SCHOOL_FROM).isEmpty()) {
                return;
            }
            Attendance before = draft.attendance(stated).orElse(null);
            SchoolId school = value(CaseColumn.SCHOOL, words::school);
            Integer classYear = value(CaseColumn.CLASS_YEAR, GermanValues::count);
            if (before == null) {
                need(CaseColumn.SCHOOL);
                need(CaseColumn.CLASS_YEAR);
            }
            LocalDate from = stated == null ? before == null ? draft.contractFrom() : before.from() : stated;
            if (from == null || before == null && (school == null || classYear == null)) {
                return;
            }
            SchoolId where =
                    school == null ? outsideOr(Objects.requireNonNull(before).school()) : school;
            int year = classYear == null ? Objects.requireNonNull(before).classYear() : classYear;
            boolean same = before != null && outsideOr(before.school()).equals(where);
            if (stated == null && before != null && !(same && before.classYear() == year)) {
                fault(CaseColumn.SCHOOL_FROM, Message.of("subsidy.import.schoolSince"));
                return;
            }
            try {
                draft.add(new Attendance(
                        from,
                        where.equals(CaseAnswers.OUTSIDE) ? null : where,
                        year,
                        measure(where, same ? before : null)));
            } catch (UserException refusal) {
                fault(CaseColumn.MEASURE, refusal.reason());
            }
        }

        private static SchoolId outsideOr(@Nullable SchoolId school) {
            return school == null ? CaseAnswers.OUTSIDE : school;
        }

        private @Nullable Measure measure(SchoolId school, @Nullable Attendance before) {
            String text = reader.text(CaseColumn.MEASURE);
            if (!text.isEmpty()) {
                return CaseWords.measure(text).orElse(null);
            }
            return before == null ? words.measureOf(school) : before.measure();
        }

        private void need(CaseColumn column) {
            if (reader.text(column).isEmpty()) {
                missing(column);
            }
        }

        private void entitlement() {
            need(CaseColumn.KIND);
            String kind = value(CaseColumn.KIND, words::kind);
            if (kind == null || kind.isEmpty()) {
                return;
            }
            boolean dated = anyOf(CaseColumn.ENTITLED_FROM, CaseColumn.ENTITLED_UNTIL);
            if (!dated && !words.kindRow(kind).needsProof()) {
                return;
            }
            need(CaseColumn.ENTITLED_FROM);
            need(CaseColumn.ENTITLED_UNTIL);
            need(CaseColumn.VERIFIED_ON);
            LocalDate from = value(CaseColumn.ENTITLED_FROM, GermanValues::date);
            LocalDate until = value(CaseColumn.ENTITLED_UNTIL, GermanValues::date);
            LocalDate verified = value(CaseColumn.VERIFIED_ON, GermanValues::date);
            if (from != null && until != null && verified != null) {
                draft.add(new Entitlement(kind, from, until, verified));
            }
        }

        private void otherSupport() {
            need(CaseColumn.OTHER_FROM);
            LocalDate from = value(CaseColumn.OTHER_FROM, GermanValues::date);
            LocalDate until = CaseWords.isOpen(reader.text(CaseColumn.OTHER_UNTIL))
                    ? null
                    : value(CaseColumn.OTHER_UNTIL, GermanValues::date);
            if (from != null && until != null && until.isBefore(from)) {
                fault(CaseColumn.OTHER_UNTIL, Message.of("subsidy.rule.order"));
            } else if (from != null) {
                draft.add(new Period(from, until));
            }
        }
    }
}
