package de.medienplan.ticket;

import de.medienplan.device.SchoolFinder;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.Hint;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an export row by row into tickets; what a person wrote ends here. */
final class TicketReading {

    /** A ticket and the row that it was read from. */
    record Read(int row, Ticket ticket) {}

    private final ColumnMapping<TicketColumn> mapping;
    private final Map<TicketField, TicketColumn> columns = new EnumMap<>(TicketField.class);
    private final TicketProfile profile;
    private final SchoolFinder schools;
    private final TicketSorter sorter;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final Map<String, Read> tickets = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private final Map<String, @Nullable SchoolId> found = new HashMap<>();

    TicketReading(
            ColumnMapping<TicketColumn> mapping,
            List<TicketColumn> fields,
            TicketProfile profile,
            SchoolFinder schools,
            TicketSorter sorter) {
        this.mapping = mapping;
        this.profile = profile;
        this.schools = schools;
        this.sorter = sorter;
        fields.forEach(column -> columns.put(column.field(), column));
    }

    /** @param words which categories may be stored */
    TicketReading read(SourceTable table, CommonWordRule words) {
        faults.addAll(table.faults());
        hints.addAll(table.hints());
        table.rows().forEach(row -> read(row, words));
        unknown.forEach((place, rows) -> hints.add(
                new Hint(0, name(TicketField.SCHOOL), place, Message.of("ticket.school.unknown", rows), false)));
        return this;
    }

    /** How many rows bear each word of the category. */
    Map<String, Integer> categories(SourceTable table) {
        Map<String, Integer> counts = new HashMap<>();
        table.rows().forEach(row -> counts.merge(text(row, TicketField.CATEGORY), 1, Integer::sum));
        return counts;
    }

    private void read(TableRow row, CommonWordRule words) {
        RowReader<TicketColumn> reader = new RowReader<>(row, mapping, faults);
        String number = value(reader, TicketField.NUMBER, TicketNumber::of);
        LocalDateTime created = value(reader, TicketField.CREATED, TicketTimes::moment);
        LocalDateTime responded = value(reader, TicketField.RESPONDED, TicketTimes::moment);
        LocalDateTime solved = value(reader, TicketField.SOLVED, TicketTimes::moment);
        Integer minutes =
                value(reader, TicketField.MINUTES, text -> TicketTimes.minutes(text, profile.minutesPerUnit()));
        if (number == null || created == null) {
            require(reader, number == null ? TicketField.NUMBER : TicketField.CREATED);
            return;
        }
        Ticket ticket = new Ticket(
                number,
                new Ticket.Course(
                        created,
                        after(created, responded, row, TicketField.RESPONDED),
                        after(created, solved, row, TicketField.SOLVED),
                        reopened(reader)),
                school(row),
                kind(row, words),
                minutes,
                false);
        keep(new Read(row.number(), ticket));
    }

    private void require(RowReader<TicketColumn> reader, TicketField field) {
        if (reader.text(column(field)).isEmpty()) {
            reader.fault(column(field), Message.of("ticket.needed"));
        }
    }

    private void keep(Read read) {
        Read earlier = tickets.put(read.ticket().number(), read);
        if (earlier != null) {
            hints.add(new Hint(
                    earlier.row(),
                    name(TicketField.NUMBER),
                    read.ticket().number(),
                    Message.of("ticket.number.twice", read.row()),
                    true));
        }
    }

    /** What ends before it begins is no time that anything can be computed with. */
    private @Nullable LocalDateTime after(
            LocalDateTime created, @Nullable LocalDateTime moment, TableRow row, TicketField field) {
        if (moment != null && moment.isBefore(created)) {
            hints.add(new Hint(row.number(), name(field), text(row, field), Message.of("ticket.time.before"), false));
            return null;
        }
        return moment;
    }

    /** A number, a word for yes or the day of reopening. */
    private @Nullable Integer reopened(RowReader<TicketColumn> reader) {
        String text = reader.text(column(TicketField.REOPENED));
        if (!mapping.has(column(TicketField.REOPENED))) {
            return null;
        }
        if (text.matches("\\d{1,3}")) {
            return Integer.valueOf(text);
        }
        return text.isEmpty() || text.matches("(?i)nein|no|false|falsch") ? 0 : 1;
    }

    private @Nullable SchoolId school(TableRow row) {
        String number = text(row, TicketField.SCHOOL_NUMBER);
        String place = text(row, TicketField.SCHOOL);
        SchoolId school = found.computeIfAbsent(number + "\n" + place, any -> schools.find(number, place));
        if (school == null && !place.isEmpty()) {
            unknown.merge(place, 1, Integer::sum);
        }
        return school;
    }

    private Ticket.Kind kind(TableRow row, CommonWordRule words) {
        TicketSorter.Told told = sorter.tell(field -> text(row, field));
        return new Ticket.Kind(
                words.kept(text(row, TicketField.CATEGORY)),
                Channel.of(text(row, TicketField.CHANNEL)),
                told.group(),
                told.level());
    }

    private <T> @Nullable T value(RowReader<TicketColumn> reader, TicketField field, Function<String, T> parser) {
        return reader.value(column(field), parser);
    }

    private String text(TableRow row, TicketField field) {
        return mapping.text(column(field), row);
    }

    private TicketColumn column(TicketField field) {
        return Objects.requireNonNull(columns.get(field));
    }

    private String name(TicketField field) {
        return mapping.columnName(column(field));
    }

    List<Read> tickets() {
        return List.copyOf(tickets.values());
    }

    List<Fault> faults() {
        return faults;
    }

    List<Hint> hints() {
        return hints;
    }

    /** What the file calls places that are no school of the register, with the number of their rows. */
    Map<String, Integer> unknown() {
        return unknown;
    }
}
