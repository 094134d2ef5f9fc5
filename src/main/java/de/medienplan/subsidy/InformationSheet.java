package de.medienplan.subsidy;

import de.medienplan.exporting.PdfPaper;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Entitlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a family is told: every stored value, payment, change and reading of its cases, and when it is deleted. */
final class InformationSheet {

    private static final Locale GERMAN = Locale.GERMANY;

    private final CaseDescription words;
    private final Map<String, String> kinds;
    private final Map<CaseId, LocalDate> deletions;
    private final String account;
    private final List<Table> tables = new ArrayList<>();

    /** @param account number under which the treasury keeps the family; empty for none */
    InformationSheet(
            Map<SchoolId, String> schools,
            Map<String, String> kinds,
            Map<CaseId, LocalDate> deletions,
            String account) {
        this.words = new CaseDescription(schools, GERMAN);
        this.kinds = kinds;
        this.deletions = deletions;
        this.account = account;
    }

    void add(CaseValues values, List<PaymentLine> payments, List<CaseChange> changes, List<AccessEntry> accesses) {
        tables.add(facts(values));
        tables.add(payments(payments));
        tables.add(changes(changes));
        tables.add(accesses(accesses));
    }

    PdfPaper paper(LocalDate today) {
        return new PdfPaper(
                text("subsidy.information.title"),
                text("subsidy.information.subtitle", today),
                tables,
                text("subsidy.information.foot"));
    }

    private Table facts(CaseValues values) {
        List<List<String>> rows = new ArrayList<>();
        fact(rows, "subsidy.field.reference", values.reference());
        fact(rows, "subsidy.field.alias", values.alias());
        fact(rows, "subsidy.field.family", values.file().family());
        if (!account.isEmpty()) {
            fact(rows, "subsidy.field.personAccount", account);
        }
        fact(rows, "subsidy.field.place", Integer.toString(values.file().place()));
        fact(rows, "subsidy.field.contract", words.contract(values.contract()));
        for (Attendance one : values.attendances()) {
            fact(rows, "subsidy.field.school", words.attendance(one));
        }
        for (Entitlement one : values.entitlements()) {
            fact(rows, "subsidy.field.entitlement", entitlement(one));
        }
        values.otherSupport().forEach(one -> fact(rows, "subsidy.field.otherSupport", words.periods(List.of(one))));
        LocalDate deletion = deletions.get(values.key());
        fact(
                rows,
                "subsidy.information.deletion",
                deletion == null ? text("subsidy.information.deletion.open") : Formats.date(deletion, GERMAN));
        return new Table(
                text("subsidy.information.case", values.reference()),
                columns("subsidy.information.what", "subsidy.information.stored"),
                rows);
    }

    private String entitlement(Entitlement one) {
        return text(
                "subsidy.words.entitlement",
                kinds.getOrDefault(one.kind(), one.kind()),
                one.from(),
                one.until(),
                one.verifiedOn());
    }

    private static Table payments(List<PaymentLine> payments) {
        List<List<Object>> rows = payments.stream()
                .map(line -> List.<Object>of(
                        "%02d/%d"
                                .formatted(
                                        line.month().getMonthValue(),
                                        line.month().getYear()),
                        line.kind().name(),
                        line.money().price(),
                        line.money().due(),
                        line.amount()))
                .toList();
        BigDecimal total = payments.stream().map(PaymentLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
        List<@Nullable Object> totals = new ArrayList<>(Arrays.asList(text("subsidy.total"), null, null, null, total));
        return new Table(
                text("subsidy.information.payments"),
                List.of(
                        new Column(text("subsidy.field.month"), Kind.TEXT),
                        new Column(text("subsidy.field.kind"), Kind.TEXT),
                        new Column(text("subsidy.field.price"), Kind.MONEY),
                        new Column(text("subsidy.field.city"), Kind.MONEY),
                        new Column(text("subsidy.field.payment"), Kind.MONEY)),
                rows,
                totals);
    }

    private static Table changes(List<CaseChange> changes) {
        return new Table(
                text("subsidy.information.changes"),
                columns(
                        "subsidy.field.at",
                        "subsidy.field.actor",
                        "subsidy.information.what",
                        "subsidy.field.old",
                        "subsidy.field.new"),
                changes.stream()
                        .map(one -> List.of(
                                Formats.dateTime(one.at(), GERMAN),
                                one.actor(),
                                text("subsidy.field." + one.field()),
                                one.oldValue(),
                                one.newValue()))
                        .toList());
    }

    private static Table accesses(List<AccessEntry> accesses) {
        return new Table(
                text("subsidy.information.accesses"),
                columns("subsidy.field.at", "subsidy.field.actor", "subsidy.field.purpose"),
                accesses.stream()
                        .map(one -> List.of(
                                Formats.dateTime(one.at(), GERMAN),
                                one.actor(),
                                Texts.german(one.purpose().label())))
                        .toList());
    }

    private static void fact(List<List<String>> rows, String key, String value) {
        rows.add(List.of(text(key), value));
    }

    private static List<Column> columns(String... keys) {
        return Arrays.stream(keys).map(key -> new Column(text(key), Kind.TEXT)).toList();
    }

    private static String text(String key, Object... args) {
        return Texts.render(key, GERMAN, args);
    }
}
