package de.medienplan.rollout.derive;

import de.medienplan.grant.FigureRow;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** New scenarios count with the amounts of the register's programmes, each with its own, not with figures of their own. */
final class ProgrammeFigures {

    private static final Map<String, ProgrammeField> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("baseAmount", ProgrammeField.BASE_AMOUNT);
        FIELDS.put("smallSchoolPupils", ProgrammeField.SMALL_SCHOOL_PUPILS);
        FIELDS.put("basePerPupil", ProgrammeField.BASE_PER_PUPIL);
        FIELDS.put("capPerSchool", ProgrammeField.CAP_PER_SCHOOL);
        FIELDS.put("poolAmount", ProgrammeField.POOL);
    }

    /** What a scenario asks for when it is open; besides own shares. */
    private static final List<ProgrammeField> ASKED = List.of(
            ProgrammeField.POOL,
            ProgrammeField.BASE_AMOUNT,
            ProgrammeField.CAP_PER_SCHOOL,
            ProgrammeField.START_FROM,
            ProgrammeField.COMPLETION_UNTIL);

    private ProgrammeFigures() {}

    /** What a scenario of these years needs to know of the programme and nobody has entered. */
    static List<FigureRow> open(ProgrammeTerms programme, List<Integer> years) {
        return Stream.concat(
                        ASKED.stream()
                                .flatMap(field ->
                                        Stream.ofNullable(programme.figures().get(field))),
                        ownShares(programme, years).values().stream().distinct())
                .filter(FigureRow::isOpen)
                .toList();
    }

    /**
     * The figures with those of each programme in place of the common ones. An open one counts nothing and says so.
     *
     * @param years of the horizon
     */
    static List<Assumption> over(
            List<Assumption> figures, List<ProgrammeTerms> programmes, List<Integer> years, LocalDate asOf) {
        List<Assumption> all = new ArrayList<>(withoutProgrammes(figures).stream()
                .filter(figure -> !figure.code().equals("eligibleShare") || !programmes.isEmpty())
                .toList());
        programmes.forEach(programme -> all.addAll(of(programme, years, asOf)));
        return all;
    }

    /** The figures without those that each programme has of its own. */
    static List<Assumption> withoutProgrammes(List<Assumption> figures) {
        return figures.stream()
                .filter(figure -> !FIELDS.containsKey(figure.code()))
                .toList();
    }

    private static List<Assumption> of(ProgrammeTerms programme, List<Integer> years, LocalDate asOf) {
        List<Assumption> own = new ArrayList<>();
        FIELDS.forEach((code, field) -> {
            FigureRow figure = programme.figures().get(field);
            boolean counts = figure != null && (field != ProgrammeField.CAP_PER_SCHOOL || !figure.isOpen());
            if (counts || field == ProgrammeField.POOL) {
                own.add(assumption(Assumption.code(code, programme.code()), programme, figure, 0, asOf));
            }
        });
        ownShares(programme, years)
                .forEach((year, figure) -> own.add(
                        assumption(Assumption.code("ownShare", programme.code(), year), programme, figure, 2, asOf)));
        return own;
    }

    private static Map<Integer, FigureRow> ownShares(ProgrammeTerms programme, List<Integer> years) {
        Map<Integer, FigureRow> shares = new LinkedHashMap<>();
        years.forEach(year -> programme
                .ownShareFigure(year)
                .filter(figure -> isWithin(programme, year))
                .ifPresent(figure -> shares.put(year, figure)));
        return shares;
    }

    /** Own shares of years after the programme's term are of no use. */
    private static boolean isWithin(ProgrammeTerms programme, int year) {
        return programme
                .date(ProgrammeField.COMPLETION_UNTIL)
                .or(() -> programme.date(ProgrammeField.RUNS_UNTIL))
                .map(last -> year <= last.getYear())
                .orElse(true);
    }

    /** @param shift how many digits the point moves to the right: 2 makes percent of a share */
    private static Assumption assumption(
            String code,
            ProgrammeTerms programme,
            @org.jspecify.annotations.Nullable FigureRow figure,
            int shift,
            LocalDate asOf) {
        if (figure == null || figure.isOpen()) {
            String reason = figure == null
                    ? ""
                    : Objects.requireNonNullElse(figure.choice().openReason(), "");
            return Assumption.notEntered(code, reason, asOf);
        }
        FigureRow.Variant variant = figure.chosen().orElseThrow();
        LocalDate dated = variant.sourceDate();
        return new Assumption(
                code,
                ((BigDecimal) variant.value()).movePointRight(shift),
                programme.name() + ": " + variant.source(),
                dated == null ? asOf : dated);
    }
}
