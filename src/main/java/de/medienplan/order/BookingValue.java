package de.medienplan.order;

import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What files for the treasury can be filled with. */
public enum BookingValue implements Placeholder {
    BOOKING("buchung", "R-000123"),
    POSITION("position", 1),
    SUPPLIER("lieferant", "Netz GmbH"),
    INVOICE("rechnung", "2026-4711"),
    INVOICED_ON("rechnungsdatum", LocalDate.of(2026, 3, 2)),
    DUE_ON("faellig", LocalDate.of(2026, 4, 1)),
    AMOUNT("betrag", new BigDecimal("1234.50")),
    LINE("haushaltszeile", "WLAN in Schulen"),
    YEAR("haushaltsjahr", 2026),
    SCHOOL("schule", "Grundschule am Park"),
    MEASURE("massnahme", 4),
    APPLICATION("antrag", "A-00012"),
    ORDER("auftrag", "B-2026-17");

    private final String word;
    private final Object example;

    BookingValue(String word, Object example) {
        this.word = word;
        this.example = example;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Message label() {
        return Message.of("order.booking." + name());
    }

    @Override
    public Object example() {
        return example;
    }
}
