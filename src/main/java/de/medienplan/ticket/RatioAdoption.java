package de.medienplan.ticket;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.support.SupportRatios;
import de.medienplan.ticket.sizing.MeasuredRatio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a measured ratio the one that holds: need, Stellenplan and paper follow from the day on, a scenario once it is
 * renewed. The ratio before it is kept and can be put back.
 */
@Service
@Transactional
public class RatioAdoption {

    private final SupportRatios ratios;
    private final ObjectProvider<RatioScenario> scenarios;

    RatioAdoption(SupportRatios ratios, ObjectProvider<RatioScenario> scenarios) {
        this.ratios = ratios;
        this.scenarios = scenarios;
    }

    /** @throws UserException if nothing was measured or the planner cannot count with the ratio */
    @MayManageSupport
    public void adopt(RatioFinding finding, LocalDate from) {
        MeasuredRatio measured = finding.measured();
        if (measured == null) {
            throw new UserException(Message.of("ticket.ratio.none"));
        }
        ratios.supersede(finding.group().code(), BigDecimal.valueOf(measured.rounded()), from, source(measured, from));
    }

    /** What is measured, estimated or assumed in it, with the day. */
    private static String source(MeasuredRatio measured, LocalDate from) {
        Locale locale = Locale.GERMANY;
        Standing minutes = measured.work().minutes().measured() ? Standing.MEASURED : Standing.ASSUMED;
        return Texts.render(
                measured.log().isSynthetic() ? "ticket.ratio.source.synthetic" : "ticket.ratio.source",
                locale,
                Formats.date(from, locale),
                measured.log().size(),
                Formats.date(measured.log().span().from(), locale),
                Formats.date(measured.log().span().until(), locale),
                Texts.render(minutes.label(), locale),
                Formats.integer(Math.round(measured.low()), locale),
                Formats.integer(Math.round(measured.high()), locale));
    }

    /** Puts the ratio back that held before the one of the day. */
    @MayManageSupport
    public void withdraw(RatioFinding finding, LocalDate day) {
        ratios.restore(finding.group().code(), day);
    }

    /** The scenario that can be renewed; empty where nobody sits at a screen or there is none. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<String> scenario() {
        return scenarios.stream().findFirst().flatMap(RatioScenario::name);
    }

    /** Computes the scenario at hand with the ratios of the day; whether anything changed. */
    @MayPlan
    public boolean renewScenario(LocalDate asOf) {
        return scenarios.stream().findFirst().map(source -> source.renew(asOf)).orElse(false);
    }
}
