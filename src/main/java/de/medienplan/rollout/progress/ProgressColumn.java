package de.medienplan.rollout.progress;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file with reports about schools.
 *
 * @param name of the field; payments have one a year
 * @param year of the payments, null for other fields
 */
public record ProgressColumn(String name, @Nullable Integer year) implements ImportField {

    static final ProgressColumn SCHOOL = new ProgressColumn("school", null);
    static final ProgressColumn STATE = new ProgressColumn("state", null);
    static final ProgressColumn REPORTED_ON = new ProgressColumn("reportedOn", null);
    static final ProgressColumn BEGUN_ON = new ProgressColumn("begunOn", null);
    static final ProgressColumn COMPLETION = new ProgressColumn("completion", null);
    static final ProgressColumn TOTAL = new ProgressColumn("total", null);
    static final ProgressColumn NOTE = new ProgressColumn("note", null);

    private static final int YEARS_BACK = 9;

    /** All columns of a file that is read in this year. */
    static List<ProgressColumn> all(int thisYear) {
        return Stream.concat(
                        Stream.of(SCHOOL, STATE, REPORTED_ON, BEGUN_ON, COMPLETION, TOTAL, NOTE),
                        IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear).mapToObj(ProgressColumn::paid))
                .toList();
    }

    static ProgressColumn paid(int year) {
        return new ProgressColumn("payments", year);
    }

    @Override
    public Message label() {
        return year == null
                ? Message.of("progress.field." + name)
                : Message.of("progress.field.paidIn", Integer.toString(year));
    }

    @Override
    public List<String> synonyms() {
        return switch (name) {
            case "school" -> List.of("Schulnummer", "Nummer", "Nr", "Schul-Nr", "Schulname", "Schule");
            case "state" -> List.of("Status", "Ausführungsstand", "Zustand");
            case "reportedOn" -> List.of("Stichtag", "Datum", "Stand am");
            case "begunOn" -> List.of("Beginn", "Baubeginn", "Begonnen");
            case "completion" ->
                List.of("Fertig", "Fertig am", "Fertigstellung", "Fertig voraussichtlich", "Fertig (gemeldet)");
            case "total" -> List.of("Gesamtkosten", "Kosten gesamt", "Kosten erwartet");
            case "note" -> List.of("Grund", "Anmerkung", "Notiz");
            default -> List.of("Gezahlt " + year, "Ausgaben " + year, "Zahlungen " + year);
        };
    }

    @Override
    public boolean required() {
        return equals(SCHOOL);
    }

    @Override
    public boolean isNumber() {
        return year != null || equals(TOTAL);
    }

    @Override
    public String key() {
        return year == null ? name : name + year;
    }
}
