package de.medienplan.rollout.derive;

import de.medienplan.planning.ScenarioNames;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that new scenarios are computed with.
 *
 * @param amount null until the city has entered it; a scenario needs it then
 * @param source where it comes from
 * @param asOf from which day
 * @param open whether nobody has entered it, so that it counts 0 until somebody does
 */
public record Assumption(String code, @Nullable BigDecimal amount, String source, LocalDate asOf, boolean open) {

    /** One that somebody entered, or that is to be entered before it counts. */
    public Assumption(String code, @Nullable BigDecimal amount, String source, LocalDate asOf) {
        this(code, amount, source, asOf, false);
    }

    private static final String OF = "@";

    /** The code of a figure that each programme has for itself, e.g. {@code poolAmount@digitalpakt-2}. */
    static String code(String code, String programme) {
        return code + OF + programme;
    }

    static String code(String code, String programme, int year) {
        return code(code, programme) + OF + year;
    }

    /** What an open figure of a programme counts until somebody enters it: nothing, and it says so. */
    static Assumption notEntered(String code, String reason, LocalDate asOf) {
        return new Assumption(
                code, BigDecimal.ZERO, Texts.german(Message.of("rollout.assumption.open", reason)), asOf, true);
    }

    public Message label() {
        String programme = programme();
        if (programme == null) {
            return Message.of("rollout.assumption." + code);
        }
        Message name = ScenarioNames.programme(programme);
        Integer year = year();
        Message figure = Message.of("rollout.assumption." + kind());
        return year == null
                ? Message.of("rollout.assumption.ofProgramme", name, figure)
                : Message.of("rollout.assumption.ofProgrammeYear", name, figure, Integer.toString(year));
    }

    /** What it is a figure of, without programme and year. */
    public String kind() {
        return code.split(OF)[0];
    }

    /** Code of the programme it belongs to; null: of none. */
    public @Nullable String programme() {
        String[] parts = code.split(OF);
        return parts.length < 2 ? null : parts[1];
    }

    /** The year it holds for; null: all. */
    @Nullable
    Integer year() {
        String[] parts = code.split(OF);
        return parts.length < 3 ? null : Integer.valueOf(parts[2]);
    }

    /** The same figure with what the user typed; the day stays, and an open one is open until it differs. */
    public Assumption with(@Nullable BigDecimal changed, String changedSource) {
        boolean same = source.equals(changedSource) && Objects.equals(amount, changed);
        return new Assumption(code, changed, changedSource, asOf, open && same);
    }
}
