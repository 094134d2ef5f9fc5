package de.medienplan.rollout.derive;

import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.identity.MayPlan;
import de.medienplan.planning.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * Stores what was open, all or nothing, in the register: the next scenario does not ask again.
     *
     * @param entered by code of the figure
     * @throws de.medienplan.shared.UserException if a value does not fit or is not open any more
     */
    @MayPlan
    public void fill(ProgrammeTerms programme, Map<String, FigureInput> entered) {
        List<FigureRow> open = programmes.get(programme.id()).openFigures();
        open.stream()
                .filter(figure -> entered.containsKey(figure.code()))
                .forEach(figure -> figures.fill(figure, java.util.Objects.requireNonNull(entered.get(figure.code()))));
    }
}
