package de.medienplan.budget;

import de.medienplan.order.LineBookings;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was spent on a line: what payments say where the line has any bookings, else what was reported. The forecast is never
 * below what is paid and promised.
 */
final class Actuals {

    private Actuals() {}

    static LineRow of(LineRow line, LineBookings.@Nullable Booked booked, LocalDate asOf) {
        if (booked == null) {
            return line;
        }
        ReportRow report = line.report();
        BigDecimal forecast = line.expected().max(booked.paid().add(booked.bound()));
        return line.with(new ReportRow(
                report == null ? null : report.id(),
                report == null ? 0 : report.version(),
                line.key(),
                asOf,
                booked.paid(),
                forecast,
                Texts.german(Message.of("budget.report.fromOrders"))));
    }
}
