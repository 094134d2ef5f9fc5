package de.medienplan.city;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

@Entity
@Tracked("city.profile")
class CityEntry extends Stored<CityRow> {

    private static final int MOST_TEXT = 200;
    private static final int MOST_SOURCE = 500;

    @Enumerated(EnumType.STRING)
    private CityFact code;

    private @Nullable String text;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected CityEntry() {}

    @Override
    protected void update(CityRow row) {
        String typed = row.text() == null ? "" : limited(row.text(), MOST_TEXT, "city.fact." + code);
        refuseWrong(typed);
        source = limited(row.source(), MOST_SOURCE, "city.source");
        text = typed.isEmpty() ? null : typed;
        sourceDate = row.sourceDate();
    }

    private void refuseWrong(String typed) {
        boolean wrong = !typed.isEmpty()
                && switch (code) {
                    case STATE ->
                        Arrays.stream(FederalState.values())
                                .noneMatch(state -> state.name().equals(typed));
                    case DOUBLE_BUDGET -> !typed.matches("20\\d\\d");
                    case AUTHORITY_NUMBER -> !typed.matches("[0-9A-Za-z/. -]{2,20}");
                    case PORTAL -> !typed.matches("(?i)(https?://)?[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+(:\\d+)?(/\\S*)?");
                    case REPORT_DAYS -> ReportDays.parse(typed).isEmpty();
                    default -> false;
                };
        if (wrong) {
            throw UserException.at("city.fact." + code, Message.of("city.fact." + code + ".wrong"));
        }
    }

    @Override
    protected CityRow row() {
        return new CityRow(id(), version(), code, text, source, sourceDate);
    }
}
