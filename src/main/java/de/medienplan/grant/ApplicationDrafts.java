package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts applications for many schools: what is left of each school's allowance, spread over categories. */
@Service
@Transactional(readOnly = true)
public class ApplicationDrafts {

    private final RuleInputReader inputs;
    private final ApplicationBatches batches;
    private final Schools schools;
    private final ObjectProvider<GrantPlanSource> outlook;

    ApplicationDrafts(
            RuleInputReader inputs,
            ApplicationBatches batches,
            Schools schools,
            ObjectProvider<GrantPlanSource> outlook) {
        this.inputs = inputs;
        this.batches = batches;
        this.schools = schools;
        this.outlook = outlook;
    }

    /** The schools that the plan completes in time for the programme. */
    @MayReadGrants
    public Set<SchoolId> inTime(ProgrammeTerms programme, PlanId planId) {
        return plan(planId).stream()
                .flatMap(plan -> plan.schools().stream())
                .filter(school -> school.grant(programme.code())
                        .filter(GrantPlan.Grant::received)
                        .isPresent())
                .map(GrantPlan.School::schoolId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * What {@link #create} would do.
     *
     * @throws UserException if no school or no category is chosen, or an amount to be spread is not known
     */
    @MayReadGrants
    public BatchResult preview(DraftRequest request) {
        return batches.preview(propose(request));
    }

    /**
     * Creates a draft for each school and category that has none yet.
     *
     * @param shown the preview that the user confirms
     * @throws ChangedSinceShown if it would now do something else; nothing is stored then
     */
    @MayManageMoney
    @Transactional
    public BatchResult create(DraftRequest request, BatchResult shown) {
        inputs.lock(List.of(request.programmeId()));
        return batches.create(propose(request), shown);
    }

    /** @throws UserException if no school or no category is chosen, or an amount to be spread is not known */
    NewApplications propose(DraftRequest request) {
        if (request.schools().isEmpty() || request.categories().isEmpty()) {
            throw new UserException(Message.of("grant.draft.nothingChosen"));
        }
        RuleInputReader.Snapshot snapshot = inputs.snapshot();
        ProgrammeTerms programme = snapshot.programme(request.programmeId());
        List<CategoryRow> categories =
                request.categories().stream().map(programme::category).toList();
        Map<SchoolId, LocalDate> completions = completions(request.planId());
        List<NewApplications.Draft> drafts = new ArrayList<>();
        for (SchoolRow school : schools.active()) {
            if (request.schools().contains(school.id())) {
                amounts(request, snapshot.commitmentsOf(programme), school, categories)
                        .forEach((category, amount) -> drafts.add(
                                draft(programme, request, school, category, amount, completions.get(school.id()))));
            }
        }
        return new NewApplications(request.programmeId(), drafts, request.responsible());
    }

    private static NewApplications.Draft draft(
            ProgrammeTerms programme,
            DraftRequest request,
            SchoolRow school,
            CategoryRow category,
            BigDecimal amount,
            @Nullable LocalDate plannedFor) {
        BigDecimal share = BigDecimal.ONE.subtract((plannedFor == null
                        ? programme.number(ProgrammeField.OWN_SHARE)
                        : programme.ownShare(plannedFor.getYear()))
                .orElse(BigDecimal.ZERO));
        BigDecimal costs = share.signum() == 0 ? amount : amount.divide(share, 2, RoundingMode.UP);
        return new NewApplications.Draft(school.id(), category.id(), request.purpose(), costs, amount, plannedFor);
    }

    private static Map<CategoryRow, BigDecimal> amounts(
            DraftRequest request, Commitments commitments, SchoolRow school, List<CategoryRow> categories) {
        BigDecimal each = request.amount();
        if (each != null) {
            Map<CategoryRow, BigDecimal> same = new LinkedHashMap<>();
            categories.forEach(category -> same.put(category, each));
            return same;
        }
        Allowance allowance = commitments.allowance(school.id());
        Message unknown = allowance.unknown();
        if (unknown != null) {
            throw new UserException(Message.of("grant.draft.allowanceUnknown", school.name(), unknown));
        }
        BigDecimal left =
                allowance.total().subtract(commitments.bound(school.id())).max(BigDecimal.ZERO.setScale(2));
        return spread(left, categories);
    }

    /** In equal parts; what a cap cuts off goes to the categories without one. */
    static Map<CategoryRow, BigDecimal> spread(BigDecimal total, List<CategoryRow> categories) {
        Map<CategoryRow, BigDecimal> amounts = new LinkedHashMap<>();
        BigDecimal part = total.divide(BigDecimal.valueOf(categories.size()), 2, RoundingMode.DOWN);
        BigDecimal rest = total;
        Map<CategoryRow, BigDecimal> uncapped = new LinkedHashMap<>();
        for (CategoryRow category : categories) {
            BigDecimal cap = category.capPerSchool();
            amounts.put(category, cap == null ? BigDecimal.ZERO.setScale(2) : part.min(cap));
            rest = rest.subtract(cap == null ? BigDecimal.ZERO : part.min(cap));
            if (cap == null) {
                uncapped.put(category, BigDecimal.ONE);
            }
        }
        if (!uncapped.isEmpty()) {
            amounts.putAll(PoolDivision.divide(rest, uncapped));
        }
        return amounts;
    }

    private Map<SchoolId, LocalDate> completions(@Nullable PlanId planId) {
        Map<SchoolId, LocalDate> completions = new HashMap<>();
        plan(planId)
                .ifPresent(plan -> plan.schools().forEach(school -> {
                    SchoolId id = school.schoolId();
                    LocalDate completion = school.completion();
                    if (id != null && completion != null) {
                        completions.put(id, completion);
                    }
                }));
        return completions;
    }

    private Optional<GrantPlan> plan(@Nullable PlanId planId) {
        GrantPlanSource plans = outlook.getIfAvailable();
        return plans == null || planId == null ? Optional.empty() : plans.of(planId);
    }
}
