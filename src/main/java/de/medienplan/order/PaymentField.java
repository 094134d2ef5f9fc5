package de.medienplan.order;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** Columns of a file with payments, as the treasury gives them back. */
public enum PaymentField implements ImportField {
    BOOKING("order.invoice.booking", "Buchungsnummer", "Buchungs-Nr", "Referenz", "Kassenzeichen"),
    INVOICE("order.invoice.field.number", "Rechnungsnummer", "Rechnungs-Nr", "Belegnummer"),
    SUPPLIER("order.invoice.field.supplier", "Lieferant", "Firma", "Empfänger", "Kreditor"),
    PAID_ON("order.payment.field.paidOn", "Gezahlt am", "Zahldatum", "Zahlungsdatum", "Wertstellung", "Datum"),
    AMOUNT("order.payment.field.amount", "Betrag", "Zahlbetrag", "Gezahlt"),
    REFERENCE(
            "order.payment.field.reference", "Nummer der Kasse", "Kassennummer", "Zahlungsnummer", "Auszahlungsnummer"),
    NOTE("order.payment.field.note", "Bemerkung", "Verwendungszweck");

    public static final List<PaymentField> ALL = List.of(values());

    private final Message label;
    private final List<String> synonyms;

    PaymentField(String key, String... synonyms) {
        this.label = Message.of(key);
        this.synonyms = List.of(synonyms);
    }

    @Override
    public Message label() {
        return label;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean accepts(String value) {
        return switch (this) {
            case AMOUNT -> value.matches(".*\\d.*");
            case PAID_ON -> value.matches("\\d.*\\d{2}.*");
            default -> true;
        };
    }

    @Override
    public boolean isNumber() {
        return this == AMOUNT;
    }

    @Override
    public boolean required() {
        return this == AMOUNT || this == PAID_ON;
    }
}
