package de.medienplan.rollout.derive;

import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.identity.MayPlan;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What scenarios take from the programmes of the register: dates, amounts, and what is still open. */
@Service
@Transactional
public class ScenarioProgrammes {

    private final Programmes programmes;
    private final Figures figures;

    ScenarioProgrammes(Programmes programmes, Figures figures) {
        this.programmes = programmes;
        this.figures = figures;
    }

    /** All that the register knows; those that are closed on the day come last. */
    @MayPlan
    @Transactional(readOnly = true)
    public List<ProgrammeTerms> choices(LocalDate day) {
        return ProgrammeStandingPolicy.currentFirst(day, programmes.all());
    }

    /** What a scenario of these years needs to know of the programme and nobody has entered. */
    public static List<FigureRow> open(ProgrammeTerms programme, List<Integer> years) {
        return ProgrammeFigures.open(programme, years);
    }

    /** The quarters of the horizon in which each programme funds; a programme that funds in none is missing. */
    public static List<FundingWindow> windows(List<ProgrammeTerms> chosen, List<Scenario.Period> periods) {
        return chosen.stream()
                .flatMap(programme -> FundingWindow.of(programme, periods).stream())
                .toList();
    }

    /**
     * The figures with the amounts of the programmes.
     *
     * @param years of the horizon
     * @param day stands for the date of sources that have none
     */
    public static AssumptionSet under(
            List<ProgrammeTerms> chosen, AssumptionSet figures, List<Integer> years, LocalDate day) {
        return new AssumptionSet(ProgrammeFigures.over(figures.all(), chosen, years, day));
    }

    /**
     * Stores what was open, all or nothing, in the register: the next scenario does not ask again. What stands there already
     * as entered, because an earlier try got so far, stays.
     *
     * @param entered by code of the figure; those of other programmes do not matter
     * @throws UserException if a value does not fit, or somebody else has entered another one meanwhile
     */
    @MayPlan
    public void fill(ProgrammeTerms programme, Map<String, FigureInput> entered) {
        ProgrammeTerms.Values stored = programmes.get(programme.id()).values();
        Stream.concat(stored.byField().values().stream(), stored.ownShares().values().stream())
                .forEach(figure -> {
                    FigureInput input = entered.get(figure.code());
                    if (input != null && !stands(figure, input)) {
                        UserException.throwIf(!figure.isOpen(), "grant.figure.notOpen", figure.name());
                        figures.fill(figure, input);
                    }
                });
    }

    private static boolean stands(FigureRow figure, FigureInput input) {
        return figure.chosen()
                .filter(chosen -> chosen.source().equals(input.source()))
                .filter(chosen -> chosen.value() instanceof BigDecimal one && input.value() instanceof BigDecimal other
                        ? one.compareTo(other) == 0
                        : chosen.value().equals(input.value()))
                .isPresent();
    }
}
