package de.medienplan.order;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** Columns of a file with invoices. Rows with the same supplier and number are shares of one invoice. */
public enum InvoiceField implements ImportField {
    NUMBER("order.invoice.field.number", "Rechnungsnummer", "Rechnungs-Nr", "Rg-Nr", "Belegnummer"),
    SUPPLIER("order.invoice.field.supplier", "Lieferant", "Firma", "Rechnungssteller", "Kreditor"),
    ORDER("order.invoice.field.order", "Auftragsnummer", "Auftrags-Nr", "Bestellnummer", "Auftrag"),
    INVOICED_ON("order.invoice.field.invoicedOn", "Rechnungsdatum", "Rechnung vom", "Belegdatum", "Datum"),
    DUE_ON("order.invoice.field.dueOn", "Fällig am", "Fälligkeit", "Zahlungsziel"),
    NOTE("order.invoice.field.note", "Bemerkung", "Notiz"),
    AMOUNT("order.share.amount", "Betrag", "Bruttobetrag", "Brutto", "Summe", "Rechnungsbetrag", "Auftragssumme"),
    SCHOOL("order.share.school", "Schulnummer", "Schul-Nr", "Schulname", "Schule"),
    MEASURE("order.share.measure", "Maßnahme"),
    APPLICATION("order.share.application", "Antrag", "Antragsnummer", "Förderantrag"),
    CATEGORY("order.share.category", "Kategorie", "Fördergegenstand"),
    LINE("order.share.line", "Haushaltszeile", "Haushaltsstelle", "Sachkonto", "Buchungsstelle"),
    YEAR("order.deviations.year", "Haushaltsjahr", "HHJ");

    public static final List<InvoiceField> ALL = List.of(values());

    private final Message label;
    private final List<String> synonyms;

    InvoiceField(String key, String... synonyms) {
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
            case INVOICED_ON, DUE_ON -> value.matches("\\d.*\\d{2}.*");
            default -> true;
        };
    }

    @Override
    public boolean isNumber() {
        return this == AMOUNT;
    }

    @Override
    public boolean required() {
        return this == NUMBER || this == AMOUNT;
    }
}
