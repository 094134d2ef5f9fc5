package de.medienplan.grant;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.RowReader;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a row where an application stands: state, dates and amounts; a cell that is empty leaves what is stored. */
final class ArrivalReader {

    private static final Set<ApplicationField> FIELDS = EnumSet.range(ApplicationField.STATE, ApplicationField.REASON);

    private final RowReader<ApplicationField> row;
    private final ApplicationProgress stored;

    private ArrivalReader(RowReader<ApplicationField> row, ApplicationProgress stored) {
        this.row = row;
        this.stored = stored;
    }

    /** Null if the row says nothing of it, or something is wrong, which a fault says. */
    static @Nullable Arrival read(
            RowReader<ApplicationField> row, @Nullable ApplicationRow stored, BigDecimal requested) {
        if (FIELDS.stream().allMatch(field -> row.text(field).isEmpty())) {
            return null;
        }
        ApplicationProgress before = stored == null
                ? new ApplicationProgress(null, null, null, null, null, BigDecimal.ZERO.setScale(2), null)
                : stored.progress();
        return new ArrivalReader(row, before)
                .read(stored == null ? ApplicationState.PREPARING : stored.state(), requested);
    }

    private @Nullable Arrival read(ApplicationState before, BigDecimal requested) {
        ApplicationProgress progress = new ApplicationProgress(
                date(ApplicationField.SUBMITTED_ON, stored.submittedOn()),
                approval(),
                date(ApplicationField.IMPLEMENTED_ON, stored.implementedOn()),
                drawdown(),
                proof(),
                Objects.requireNonNullElse(euros(ApplicationField.REPAID, stored.repaid()), stored.repaid()),
                ending());
        ApplicationState named = row.value(ApplicationField.STATE, ArrivalReader::state);
        ApplicationState state = named != null ? named : derived(progress, before);
        boolean fine = has(state, progress) && ordered(progress) && within(progress, requested);
        return fine ? new Arrival(state, progress) : null;
    }

    private static ApplicationState state(String text) {
        String word = text.strip().toLowerCase(Locale.GERMAN);
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state.name().equalsIgnoreCase(word)
                        || Texts.LOCALES.stream()
                                .anyMatch(locale ->
                                        Texts.render(state.label(), locale).equalsIgnoreCase(word)))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.import.stateUnknown")));
    }

    private static ApplicationState derived(ApplicationProgress progress, ApplicationState before) {
        if (before.isDead()) {
            return before;
        }
        if (progress.proofOfUse() != null) {
            return ApplicationState.SETTLED;
        }
        if (progress.drawdown() != null) {
            return ApplicationState.DRAWN;
        }
        if (progress.implementedOn() != null) {
            return ApplicationState.IMPLEMENTED;
        }
        if (progress.approval() != null) {
            return ApplicationState.APPROVED;
        }
        return progress.submittedOn() == null ? ApplicationState.PREPARING : ApplicationState.SUBMITTED;
    }

    private @Nullable Approval approval() {
        Approval was = stored.approval();
        LocalDate on = date(ApplicationField.NOTICE_ON, was == null ? null : was.on());
        BigDecimal amount = euros(ApplicationField.APPROVED, was == null ? null : was.amount());
        String number = row.text(ApplicationField.NOTICE_NUMBER);
        return both(ApplicationField.NOTICE_ON, on, ApplicationField.APPROVED, amount) && on != null && amount != null
                ? new Approval(number.isEmpty() && was != null ? was.number() : number, on, amount)
                : null;
    }

    private @Nullable Drawdown drawdown() {
        Drawdown was = stored.drawdown();
        LocalDate on = date(ApplicationField.DRAWN_ON, was == null ? null : was.on());
        BigDecimal amount = euros(ApplicationField.DRAWN, was == null ? null : was.amount());
        return both(ApplicationField.DRAWN_ON, on, ApplicationField.DRAWN, amount) && on != null && amount != null
                ? new Drawdown(on, amount)
                : null;
    }

    private @Nullable ProofOfUse proof() {
        ProofOfUse was = stored.proofOfUse();
        LocalDate on = date(ApplicationField.SETTLED_ON, was == null ? null : was.on());
        BigDecimal amount = euros(ApplicationField.SETTLED, was == null ? null : was.amount());
        return both(ApplicationField.SETTLED_ON, on, ApplicationField.SETTLED, amount) && on != null && amount != null
                ? new ProofOfUse(on, amount)
                : null;
    }

    private ApplicationProgress.@Nullable Ending ending() {
        ApplicationProgress.Ending was = stored.ending();
        LocalDate on = date(ApplicationField.ENDED_ON, was == null ? null : was.on());
        String reason = row.text(ApplicationField.REASON);
        return on == null
                ? null
                : new ApplicationProgress.Ending(on, reason.isEmpty() && was != null ? was.reason() : reason);
    }

    /** A date comes with its amount; a row that has one of them only is at fault. */
    private boolean both(
            ApplicationField dated, @Nullable LocalDate on, ApplicationField paid, @Nullable BigDecimal amount) {
        if (on != null && amount == null && row.text(paid).isEmpty()) {
            row.fault(paid, Message.of("grant.import.goesWith", dated.label()));
        } else if (on == null && amount != null && row.text(dated).isEmpty()) {
            row.fault(dated, Message.of("grant.import.goesWith", paid.label()));
        }
        return on != null && amount != null;
    }

    /** Whether the dates are there without which the state means nothing. */
    private boolean has(ApplicationState state, ApplicationProgress progress) {
        return switch (state) {
            case PREPARING -> true;
            case SUBMITTED -> need(ApplicationField.SUBMITTED_ON, progress.submittedOn(), state);
            case APPROVED -> need(ApplicationField.NOTICE_ON, progress.approval(), state);
            case IMPLEMENTED ->
                need(ApplicationField.NOTICE_ON, progress.approval(), state)
                        & need(ApplicationField.IMPLEMENTED_ON, progress.implementedOn(), state);
            case DRAWN ->
                need(ApplicationField.NOTICE_ON, progress.approval(), state)
                        & need(ApplicationField.DRAWN_ON, progress.drawdown(), state);
            case SETTLED ->
                need(ApplicationField.NOTICE_ON, progress.approval(), state)
                        & need(ApplicationField.DRAWN_ON, progress.drawdown(), state)
                        & need(ApplicationField.SETTLED_ON, progress.proofOfUse(), state);
            case REJECTED, WITHDRAWN, FORFEITED -> need(ApplicationField.ENDED_ON, progress.ending(), state);
        };
    }

    private boolean need(ApplicationField field, @Nullable Object value, ApplicationState state) {
        if (value == null && row.text(field).isEmpty()) {
            row.fault(field, Message.of("grant.import.stateNeeds", state.label()));
        }
        return value != null;
    }

    private boolean ordered(ApplicationProgress progress) {
        LocalDate last = null;
        ApplicationField[] fields = {
            ApplicationField.SUBMITTED_ON,
            ApplicationField.NOTICE_ON,
            ApplicationField.IMPLEMENTED_ON,
            ApplicationField.DRAWN_ON,
            ApplicationField.SETTLED_ON
        };
        LocalDate[] days = {
            progress.submittedOn(),
            progress.approvedOn(),
            progress.implementedOn(),
            progress.drawnOn(),
            progress.settledOn()
        };
        for (int i = 0; i < days.length; i++) {
            LocalDate day = days[i];
            if (day != null && last != null && day.isBefore(last)) {
                row.fault(fields[i], Message.of("grant.rule.dateOrder", day, last));
                return false;
            }
            last = day == null ? last : day;
        }
        return true;
    }

    private boolean within(ApplicationProgress progress, BigDecimal requested) {
        Approval approval = progress.approval();
        Drawdown drawdown = progress.drawdown();
        ProofOfUse proof = progress.proofOfUse();
        return most(ApplicationField.APPROVED, approval == null ? null : approval.amount(), requested)
                & most(
                        ApplicationField.DRAWN,
                        drawdown == null ? null : drawdown.amount(),
                        approval == null ? null : approval.amount())
                & most(
                        ApplicationField.SETTLED,
                        proof == null ? null : proof.amount(),
                        drawdown == null ? null : drawdown.amount())
                & most(ApplicationField.REPAID, progress.repaid(), drawdown == null ? null : drawdown.amount());
    }

    private boolean most(ApplicationField field, @Nullable BigDecimal amount, @Nullable BigDecimal limit) {
        BigDecimal most = limit == null ? BigDecimal.ZERO.setScale(2) : limit;
        if (amount != null && (amount.signum() < 0 || amount.compareTo(most) > 0)) {
            row.fault(field, Message.of("grant.import.tooMuch", Euros.of(amount), Euros.of(most)));
            return false;
        }
        return true;
    }

    private @Nullable LocalDate date(ApplicationField field, @Nullable LocalDate before) {
        return row.text(field).isEmpty() ? before : row.value(field, GermanValues::recentDate);
    }

    private @Nullable BigDecimal euros(ApplicationField field, @Nullable BigDecimal before) {
        return row.text(field).isEmpty() ? before : row.value(field, GermanValues::euros);
    }
}
