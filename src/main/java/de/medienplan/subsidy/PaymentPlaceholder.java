package de.medienplan.subsidy;

import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** What a file for the treasury can say of a payment: neither child nor school nor kind of entitlement. */
enum PaymentPlaceholder implements Placeholder {
    LAUF("subsidy.treasury.run", "12"),
    ZEILE("subsidy.file.line", "1"),
    PERSONENKONTO("subsidy.field.personAccount", "5000123"),
    AKTENZEICHEN("subsidy.field.reference", "AZ-0815"),
    MONAT("subsidy.field.month", YearMonth.of(2026, 2)),
    ZWECK("subsidy.treasury.purpose", "Zuschuss Tablet"),
    BETRAG("subsidy.field.payment", new BigDecimal("7.20")),
    DATUM("subsidy.file.day", LocalDate.of(2026, 2, 1));

    static final List<PaymentPlaceholder> ALL = List.of(values());

    private final Message label;
    private final Object example;

    PaymentPlaceholder(String key, Object example) {
        this.label = Message.of(key);
        this.example = example;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return label;
    }

    @Override
    public Object example() {
        return example;
    }
}
