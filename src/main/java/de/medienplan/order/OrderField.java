package de.medienplan.order;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;

/** Columns of a file with orders. Rows with the same number are shares of one order. */
public enum OrderField implements ImportField {
    NUMBER("order.purchase.field.number", "Auftragsnummer", "Auftrags-Nr", "Bestellnummer", "Bestell-Nr", "Auftrag"),
    SUPPLIER("order.purchase.field.supplier", "Lieferant", "Firma", "Auftragnehmer", "Kreditor"),
    ORDERED_ON(
            "order.purchase.field.orderedOn", "Auftragsdatum", "Bestelldatum", "Beauftragt am", "Auftrag vom", "Datum"),
    SUBJECT("order.purchase.field.subject", "Gegenstand", "Bezeichnung", "Leistung"),
    NOTE("order.purchase.field.note", "Bemerkung", "Notiz"),
    AMOUNT("order.share.amount", "Betrag", "Bruttobetrag", "Brutto", "Summe", "Rechnungsbetrag", "Auftragssumme"),
    SCHOOL("order.share.school", "Schulnummer", "Schul-Nr", "Schulname", "Schule"),
    MEASURE("order.share.measure", "Maßnahme"),
    APPLICATION("order.share.application", "Antrag", "Antragsnummer", "Förderantrag"),
    CATEGORY("order.share.category", "Kategorie", "Fördergegenstand"),
    LINE("order.share.line", "Haushaltszeile", "Haushaltsstelle", "Sachkonto", "Buchungsstelle"),
    YEAR("order.deviations.year", "Haushaltsjahr", "HHJ");

    public static final List<OrderField> ALL = List.of(values());

    private final Message label;
    private final List<String> synonyms;

    OrderField(String key, String... synonyms) {
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
            case ORDERED_ON -> value.matches("\\d.*\\d{2}.*");
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
