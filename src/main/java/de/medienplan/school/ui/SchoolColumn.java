package de.medienplan.school.ui;

import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table.Kind;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the list: what they show, how they sort, and whether they show at first. */
enum SchoolColumn implements Labelled {
    NUMBER(SchoolField.NUMBER, Kind.TEXT, SchoolRow::number, true),
    NAME(SchoolField.NAME, Kind.TEXT, SchoolRow::name, true),
    SHORT_NAME(SchoolField.SHORT_NAME, Kind.TEXT, each -> each.naming().shortName(), false),
    TYPE(SchoolField.TYPE, Kind.TEXT, SchoolRow::typeCode, true),
    DISTRICT(SchoolField.DISTRICT, Kind.TEXT, each -> each.place().district(), true),
    YEAR(null, Kind.TEXT, each -> each.figures().year(), false),
    PUPILS(SchoolField.PUPILS, Kind.INTEGER, SchoolRow::pupils, true),
    TEACHERS(SchoolField.TEACHERS, Kind.INTEGER, each -> each.figures().teachers(), true),
    ROOMS(SchoolField.ROOMS, Kind.INTEGER, each -> each.figures().rooms(), true),
    BUILDING(SchoolField.BUILDING_STATE, Kind.TEXT, each -> each.building().state(), true),
    READY_ON(SchoolField.BUILDING_READY_ON, Kind.DATE, each -> each.building().readyOn(), true),
    INTERNET(SchoolField.INTERNET_STATE, Kind.TEXT, each -> each.building().internet(), false),
    BROADBAND(SchoolField.BROADBAND_STATE, Kind.TEXT, each -> each.building().broadband(), false),
    WLAN(SchoolField.WLAN_STATE, Kind.TEXT, each -> each.building().wlan(), true),
    CONCEPT(SchoolField.CONCEPT_DATE, Kind.DATE, each -> each.media().conceptDate(), false),
    CONCEPT_VERSION(SchoolField.CONCEPT_VERSION, Kind.TEXT, each -> each.media().conceptVersion(), false),
    MEP(SchoolField.MEP_PLACE, Kind.TEXT, SchoolRow::mepPlace, true),
    STREET(SchoolField.STREET, Kind.TEXT, row -> row.place().street(), false),
    POSTCODE(SchoolField.POSTCODE, Kind.TEXT, row -> row.place().postcode(), false),
    CITY(SchoolField.CITY, Kind.TEXT, row -> row.place().city(), false),
    LATITUDE(SchoolField.LATITUDE, Kind.DECIMAL, row -> row.place().latitude(), false),
    LONGITUDE(SchoolField.LONGITUDE, Kind.DECIMAL, row -> row.place().longitude(), false),
    STATUS(null, Kind.TEXT, SchoolRow::status, false),
    NOTES(SchoolField.NOTES, Kind.TEXT, each -> each.standing().notes(), false);

    private static final Collator GERMAN = Collator.getInstance(Locale.GERMANY);

    private final @Nullable SchoolField field;
    private final Kind kind;
    private final Function<SchoolRow, @Nullable Object> value;
    private final boolean first;

    SchoolColumn(@Nullable SchoolField field, Kind kind, Function<SchoolRow, @Nullable Object> value, boolean first) {
        this.field = field;
        this.kind = kind;
        this.value = value;
        this.first = first;
    }

    static List<SchoolColumn> shownAtFirst() {
        return Arrays.stream(values()).filter(column -> column.first).toList();
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Object value(SchoolRow row) {
        return value.apply(row);
    }

    /** The value as text where it is one in the end, e.g. a state; numbers and dates stay what they are. */
    @Nullable
    Object exported(SchoolRow row, Locale locale) {
        Object plain = value(row);
        return plain == null || kind != Kind.TEXT ? plain : Formats.value(plain, locale);
    }

    String shown(SchoolRow row, Locale locale) {
        Object plain = value(row);
        String text =
                kind == Kind.TEXT && plain != null ? Formats.value(plain, locale) : Formats.cell(plain, kind, locale);
        return plain != null && isSynthetic(row) ? text + "\u202f*" : text;
    }

    boolean isSynthetic(SchoolRow row) {
        return field != null && row.isSynthetic(field);
    }

    /** Texts as in a German phone book, states in the order of progress, missing values last. */
    Comparator<SchoolRow> order() {
        return Comparator.comparing(value::apply, Comparator.nullsLast(SchoolColumn::compare));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return a instanceof String text
                ? GERMAN.compare(text, b)
                : ((Comparable<Object>) Objects.requireNonNull(a)).compareTo(b);
    }

    /** The name of the field, in the list shortened where that is still clear. */
    @Override
    public Message label() {
        return switch (this) {
            case YEAR, STATUS, NUMBER, ROOMS, READY_ON, CONCEPT, CONCEPT_VERSION, MEP ->
                Message.of("school.list." + name());
            default -> Objects.requireNonNull(field).label();
        };
    }
}
