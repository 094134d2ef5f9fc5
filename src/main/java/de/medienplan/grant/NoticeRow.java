package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice of the funding body: approval, change, rejection or demand for repayment. */
public record NoticeRow(
        long id,
        Action kind,
        @Nullable String number,
        LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable String note) {}
