package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares a programme's pool out among the schools: proposals, stored versions, the one in force. */
@Service
@Transactional
public class Shares {

    private final Programmes programmes;
    private final Schools schools;
    private final ApplicationList applications;
    private final ShareTable shares;
    private final ShareVersions versions;
    private final ObjectProvider<GrantPlanSource> outlook;

    Shares(
            Programmes programmes,
            Schools schools,
            ApplicationList applications,
            ShareTable shares,
            ShareVersions versions,
            ObjectProvider<GrantPlanSource> outlook) {
        this.programmes = programmes;
        this.schools = schools;
        this.applications = applications;
        this.shares = shares;
        this.versions = versions;
        this.outlook = outlook;
    }

    /** The newest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ShareVersionRow> versions(ProgrammeId programmeId) {
        return versions.of(programmeId);
    }

    /** The version that counts; empty if none is in force. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public Optional<ShareVersionRow> inForce(ProgrammeId programmeId) {
        return versions.of(programmeId).stream()
                .filter(ShareVersionRow::inForce)
                .findFirst();
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<Share> shares(long versionId) {
        return shares.of(versionId);
    }

    /**
     * What the settings would give each school; what is set by hand stays, the rest is shared out among the others.
     * Stores nothing.
     *
     * @param byHand amounts by school id
     */
    @MayReadGrants
    @Transactional(readOnly = true)
    public ShareProposal propose(ProgrammeId programmeId, ShareSettings settings, Map<SchoolId, BigDecimal> byHand) {
        ProgrammeTerms programme = programmes.get(programmeId);
        List<SchoolRow> active = schools.active();
        Optional<GrantPlan> plan = plan(settings.planId());
        String planName = plan.map(GrantPlan::name).orElse("");
        BigDecimal pool =
                programme.number(ProgrammeField.POOL).orElse(BigDecimal.ZERO).setScale(2);
        Map<SchoolId, BigDecimal> amounts = new HashMap<>();
        Message objection = programme.openMessage(ProgrammeField.POOL).orElse(null);
        try {
            if (objection == null) {
                settings.check();
                Map<SchoolId, BigDecimal> weights =
                        new ShareWeights(programme, settings, plan.orElse(null), appliedCosts(programmeId)).of(active);
                amounts.putAll(around(pool, weights, settings.minimum(), byHand));
            }
        } catch (UserException refusal) {
            objection = refusal.reason();
        }
        Map<SchoolId, BigDecimal> before = shares.inForce(programmeId).orElse(null);
        List<ShareProposal.Line> lines = active.stream()
                .map(school -> line(programme, school, before, amounts, byHand))
                .toList();
        return new ShareProposal(settings, planName, pool, lines, objection);
    }

    private static Map<SchoolId, BigDecimal> around(
            BigDecimal pool, Map<SchoolId, BigDecimal> weights, BigDecimal minimum, Map<SchoolId, BigDecimal> byHand) {
        BigDecimal fixed = byHand.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (fixed.compareTo(pool) > 0) {
            throw new UserException(Message.of("grant.share.tooMuchByHand", Euros.of(fixed), Euros.of(pool)));
        }
        Map<SchoolId, BigDecimal> free = new LinkedHashMap<>(weights);
        free.keySet().removeAll(byHand.keySet());
        Map<SchoolId, BigDecimal> amounts = new HashMap<>(byHand);
        if (!free.isEmpty()) {
            amounts.putAll(PoolDivision.divide(pool.subtract(fixed), free, minimum));
        }
        return amounts;
    }

    private static ShareProposal.Line line(
            ProgrammeTerms programme,
            SchoolRow school,
            @Nullable Map<SchoolId, BigDecimal> before,
            Map<SchoolId, BigDecimal> amounts,
            Map<SchoolId, BigDecimal> byHand) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        return new ShareProposal.Line(
                school.id(),
                school.name(),
                school.typeCode(),
                BaseAmountPolicy.of(programme, school.pupils()).amount(),
                before == null ? null : before.getOrDefault(school.id(), nothing),
                amounts.getOrDefault(school.id(), nothing).setScale(2),
                byHand.containsKey(school.id()));
    }

    private Optional<GrantPlan> plan(@Nullable PlanId planId) {
        GrantPlanSource plans = outlook.getIfAvailable();
        return plans == null || planId == null ? Optional.empty() : plans.of(planId);
    }

    private Map<SchoolId, BigDecimal> appliedCosts(ProgrammeId programmeId) {
        Map<SchoolId, BigDecimal> costs = new HashMap<>();
        applications.ofProgramme(programmeId).stream()
                .filter(row -> !row.state().isDead())
                .forEach(row -> costs.merge(row.schoolId(), row.costs(), BigDecimal::add));
        return costs;
    }

    /**
     * Stores the proposal as a version and puts it in force.
     *
     * @param proposal as it was shown
     * @return its id
     * @throws UserException if it shares out more than there is, or has no name
     * @throws ChangedSinceShown if the settings would now give something else, or another version is in force
     */
    @MayManageMoney
    public long save(ProgrammeId programmeId, String name, ShareProposal proposal) {
        Message objection = proposal.objection();
        if (objection != null) {
            throw new UserException(objection);
        }
        UserException.throwIfAt(name.isBlank(), "grant.share.name", "grant.share.nameMissing");
        if (proposal.rest().signum() < 0) {
            throw new UserException(
                    Message.of("grant.share.tooMuch", Euros.of(proposal.total()), Euros.of(proposal.pool())));
        }
        applications.lockProgrammes(List.of(programmeId));
        proposal.displayed()
                .requireSame(propose(programmeId, proposal.settings(), proposal.byHand())
                        .displayed());
        long id = versions.insert(programmeId, name.strip(), proposal);
        shares.write(
                id, proposal.lines().stream().map(ShareProposal.Line::share).toList());
        versions.takeOutOfForce(programmeId);
        versions.putInForce(id);
        return id;
    }

    /**
     * Puts a version in force in the place of another one.
     *
     * @param version null for none: schools get their base amount and what is left of the pool
     * @param shown the one that was in force when the user chose; null for none
     * @throws ChangedSinceShown if another one is in force by now
     */
    @MayManageMoney
    public void putInForce(
            ProgrammeTerms programme, @Nullable ShareVersionRow version, @Nullable ShareVersionRow shown) {
        applications.lockProgrammes(List.of(programme.id()));
        displayed(programme, shown)
                .requireSame(displayed(programme, inForce(programme.id()).orElse(null)));
        versions.takeOutOfForce(programme.id());
        if (version != null) {
            versions.putInForce(version.id());
        }
    }

    private static Displayed displayed(ProgrammeTerms programme, @Nullable ShareVersionRow inForce) {
        return new Displayed(List.of(new Displayed.Item(
                programme.id(),
                programme.name(),
                List.of(
                        new Displayed.Value(null, inForce == null ? null : inForce.id()),
                        new Displayed.Value(
                                Message.of("grant.share.inForce"), inForce == null ? null : inForce.name())))));
    }
}
