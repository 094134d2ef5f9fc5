package de.medienplan.rollout.derive;

import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a school may get from each programme of a scenario, from its investment and its pupils.
 *
 * <pre>
 * eligible = investment × eligible share, to 100 €; at most what the programme gives one school
 * base     = base amount; below the small-school limit pupils × amount per pupil
 * </pre>
 *
 * No euro is funded twice: of programmes that fund at the same time the later one in the scenario gets at most what the
 * earlier ones leave of the investment. One that has no money, or whose amounts are all open, takes nothing away.
 *
 * <p>Sources: base amounts, small schools and caps: directive DigitalPakt Schule Niedersachsen of 08.08.2019 and DS
 * 1000/2020, Teil B; the figures are the programmes'. The eligible share is the city's assumption. That costs are not
 * funded twice is usual in directives; that of DigitalPakt 2.0 is not known yet.
 */
public final class GrantNeedPolicy {

    private static final List<String> MONEY = List.of("poolAmount", "baseAmount", "basePerPupil");

    private final AssumptionSet figures;
    private final List<FundingWindow> programmes;

    /** @param figures amounts of the programmes and the eligible share */
    public GrantNeedPolicy(AssumptionSet figures, List<FundingWindow> programmes) {
        this.figures = figures;
        this.programmes = List.copyOf(programmes);
    }

    /**
     * One grant for each programme, in their order.
     *
     * @param investment euros
     */
    public List<ScenarioSchool.Grant> of(long pupils, long investment) {
        List<ScenarioSchool.Grant> grants = new ArrayList<>();
        for (FundingWindow programme : programmes) {
            grants.add(grant(programme, pupils, investment, grants));
        }
        return grants;
    }

    /** What the last of the programmes gives a school that has what the others give already. */
    ScenarioSchool.Grant last(ScenarioSchool school) {
        return grant(programmes.getLast(), school.pupils(), school.investment(), school.grants());
    }

    private ScenarioSchool.Grant grant(
            FundingWindow programme, long pupils, long investment, List<ScenarioSchool.Grant> earlier) {
        long eligible = Math.min(eligible(programme, investment), left(programme, investment, earlier));
        return new ScenarioSchool.Grant(programme.programme(), base(programme, pupils), eligible);
    }

    private long left(FundingWindow programme, long investment, List<ScenarioSchool.Grant> earlier) {
        Set<String> competing = programmes.stream()
                .filter(other -> other.overlaps(programme) && hasMoney(other))
                .map(FundingWindow::programme)
                .collect(Collectors.toSet());
        long taken = earlier.stream()
                .filter(grant -> competing.contains(grant.programme()))
                .mapToLong(ScenarioSchool.Grant::eligibleCosts)
                .sum();
        return Math.max(0, investment - taken);
    }

    private boolean hasMoney(FundingWindow programme) {
        return MONEY.stream()
                .map(code -> figures.ofProgramme(code, programme.programme()))
                .anyMatch(amount -> amount != null && amount.signum() > 0);
    }

    private long eligible(FundingWindow programme, long investment) {
        BigDecimal share = figures.ofProgramme("eligibleShare", programme.programme());
        long eligible = BigDecimal.valueOf(investment)
                .multiply(share == null ? BigDecimal.ZERO : share)
                .setScale(-2, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.min(eligible, whole("capPerSchool", programme, Long.MAX_VALUE));
    }

    private long base(FundingWindow programme, long pupils) {
        if (pupils < whole("smallSchoolPupils", programme, 0)) {
            BigDecimal perPupil = figures.ofProgramme("basePerPupil", programme.programme());
            return times(perPupil, pupils);
        }
        return whole("baseAmount", programme, 0);
    }

    private static long times(@Nullable BigDecimal amount, long pupils) {
        return amount == null
                ? 0
                : amount.multiply(BigDecimal.valueOf(pupils))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private long whole(String code, FundingWindow programme, long missing) {
        BigDecimal amount = figures.ofProgramme(code, programme.programme());
        return amount == null ? missing : amount.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
