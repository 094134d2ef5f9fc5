package de.medienplan.grant;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file with notices and finds its application. */
final class NoticeReader {

    /** As offices call notices that want money back. */
    private static final List<String> REPAYMENT = List.of(
            "rückforder", "rueckforder", "rückzahl", "rueckzahl", "erstattung", "widerruf", "rücknahme", "repay");

    private final ColumnMapping<NoticeField> mapping;
    private final NoticeIndex index;
    private final List<Fault> unreadable;

    /** @param unreadable cells of the file that could not be read */
    NoticeReader(ColumnMapping<NoticeField> mapping, NoticeIndex index, List<Fault> unreadable) {
        this.mapping = mapping;
        this.index = index;
        this.unreadable = unreadable;
    }

    NoticeLine read(TableRow row) {
        List<Fault> faults = new ArrayList<>(
                unreadable.stream().filter(fault -> fault.row() == row.number()).toList());
        RowReader<NoticeField> reader = new RowReader<>(row, mapping, faults);
        String number = reader.text(NoticeField.NUMBER);
        LocalDate date = reader.value(NoticeField.DATE, GermanValues::recentDate);
        BigDecimal amount = reader.value(NoticeField.AMOUNT, GermanValues::euros);
        Action stated = reader.value(NoticeField.KIND, NoticeReader::kind);
        Action kind = stated == null ? Action.APPROVE : stated;
        if (date == null && faults.isEmpty()) {
            reader.fault(NoticeField.DATE, Message.of("grant.notice.missing", NoticeField.DATE.label()));
        }
        if (number.isEmpty()) {
            reader.fault(NoticeField.NUMBER, Message.of("grant.notice.missing", NoticeField.NUMBER.label()));
        }
        if (amount == null && kind != Action.REJECT && faults.isEmpty()) {
            reader.fault(NoticeField.AMOUNT, Message.of("grant.notice.missing", NoticeField.AMOUNT.label()));
        }
        ApplicationRow application = index.find(
                reader.text(NoticeField.REFERENCE), reader.text(NoticeField.SCHOOL), reader.text(NoticeField.CATEGORY));
        NoticeLine line = new NoticeLine(
                row.number(),
                NoticeMatch.UNKNOWN,
                application == null ? reader.text(NoticeField.REFERENCE) : application.reference(),
                schoolName(application, reader.text(NoticeField.SCHOOL)),
                new NoticeLine.Content(number, date, amount, kind, reason(reader, kind)),
                application,
                expected(application, kind),
                List.of());
        return faults.isEmpty()
                ? matched(line)
                : line.with(
                        NoticeMatch.FAULTY,
                        faults.stream().map(NoticeReader::words).toList());
    }

    private NoticeLine matched(NoticeLine line) {
        ApplicationRow application = line.application();
        if (application == null) {
            return line.with(NoticeMatch.UNKNOWN, List.of(Message.of("grant.notice.unknown")));
        }
        if (!index.isNew(application.id(), line.notice().number())) {
            return line.with(
                    NoticeMatch.DUPLICATE,
                    List.of(Message.of("grant.notice.duplicate", line.notice().number())));
        }
        boolean same = line.difference().filter(euros -> euros.signum() != 0).isEmpty();
        return line.with(same ? NoticeMatch.MATCHED : NoticeMatch.DIFFERING, List.of());
    }

    private String schoolName(@Nullable ApplicationRow application, String stated) {
        SchoolRow school = application == null ? null : index.school(application.schoolId());
        return school == null ? stated : school.name();
    }

    private static @Nullable BigDecimal expected(@Nullable ApplicationRow application, Action kind) {
        if (application == null || kind == Action.REJECT) {
            return null;
        }
        if (kind == Action.REPAY) {
            return application.repaymentDue().signum() == 0 ? null : application.repaymentDue();
        }
        return kind == Action.CHANGE ? application.approved() : application.requested();
    }

    private static Action kind(String text) {
        String word = text.strip().toLowerCase(Locale.GERMAN);
        if (REPAYMENT.stream().anyMatch(word::startsWith)) {
            return Action.REPAY;
        }
        if (word.startsWith("bewillig")
                || word.startsWith("teilbewillig")
                || word.startsWith("zuwendung")
                || word.startsWith("approv")) {
            return Action.APPROVE;
        }
        if (word.startsWith("änder")
                || word.startsWith("aender")
                || word.startsWith("nachtrag")
                || word.startsWith("anpass")
                || word.startsWith("chang")) {
            return Action.CHANGE;
        }
        if (word.startsWith("ablehn") || word.startsWith("abgelehnt") || word.startsWith("reject")) {
            return Action.REJECT;
        }
        throw new UserException(Message.of("grant.notice.kindUnknown"));
    }

    /** Who wants money back says why; the kind of the notice does where nothing else is said. */
    private static String reason(RowReader<NoticeField> reader, Action kind) {
        String reason = reader.text(NoticeField.REASON);
        return reason.isEmpty() && kind == Action.REPAY ? reader.text(NoticeField.KIND) : reason;
    }

    private static Message words(Fault fault) {
        return Message.of("grant.notice.fault", fault.column(), fault.value(), fault.reason());
    }
}
