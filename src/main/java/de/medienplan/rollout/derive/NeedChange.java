package de.medienplan.rollout.derive;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change to what many schools need.
 *
 * @param amount where the kind takes a number
 * @param quarter where the kind takes one, such as {@code 2027-Q1}
 * @param programme where the kind is about one
 */
public record NeedChange(
        Kind kind,
        @Nullable BigDecimal amount,
        @Nullable String quarter,
        @Nullable String programme) {

    /** What of a school is changed, and how. */
    public enum Kind {
        PRIORITY(Takes.NUMBER),
        INVESTMENT(Takes.NUMBER),
        INVESTMENT_PERCENT(Takes.PERCENT),
        DURATION(Takes.NUMBER),
        TABLETS_PERCENT(Takes.PERCENT),
        OTHERS_PERCENT(Takes.PERCENT),
        EARLIEST_START(Takes.QUARTER),
        PIN(Takes.QUARTER),
        UNPIN(Takes.NOTHING),
        PUBLISHED(Takes.QUARTER),
        /** What each programme gives, as {@link GrantNeedPolicy} says. */
        GRANTS_BY_RULE(Takes.NOTHING),
        /** Eligible costs in euros. */
        ELIGIBLE(Takes.NUMBER),
        /** Eligible costs in percent of the investment, to 100 €. */
        ELIGIBLE_SHARE(Takes.NUMBER),
        /** Base amount in euros. */
        BASE(Takes.NUMBER),
        REMOVE(Takes.NOTHING);

        private final Takes takes;

        Kind(Takes takes) {
            this.takes = takes;
        }

        public boolean takesNumber() {
            return takes == Takes.NUMBER || takes == Takes.PERCENT;
        }

        public boolean takesQuarter() {
            return takes == Takes.QUARTER;
        }

        /** Whether it is about one programme. */
        public boolean takesProgramme() {
            return this == ELIGIBLE || this == ELIGIBLE_SHARE || this == BASE;
        }

        /** Whether it changes what programmes give. */
        public boolean isGrant() {
            return takesProgramme() || this == GRANTS_BY_RULE;
        }

        private boolean addsPercent() {
            return takes == Takes.PERCENT;
        }
    }

    private enum Takes {
        NOTHING,
        NUMBER,
        PERCENT,
        QUARTER
    }

    /** Why it cannot be done; empty if it can. */
    public Optional<Message> refusal() {
        if (!kind.takesNumber()) {
            return Optional.empty();
        }
        if (amount == null) {
            return Optional.of(Message.of("ui.required"));
        }
        if (kind == Kind.ELIGIBLE_SHARE && amount.compareTo(BigDecimal.valueOf(100)) > 0) {
            return Optional.of(Message.of("rollout.adjust.range", BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }
        if (kind == Kind.DURATION
                && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 0)) {
            return Optional.of(Message.of("rollout.input.whole", "1"));
        }
        return new Adjustment.Amount(amount, kind.addsPercent()).refusal();
    }

    /**
     * The school with the change; the same for {@link Kind#REMOVE}.
     *
     * @param rule what programmes give by rule
     * @param periods number of quarters of the horizon; works last no longer
     */
    public ScenarioSchool applyTo(ScenarioSchool school, GrantNeedPolicy rule, int periods) {
        SchoolDraft draft = SchoolDraft.of(school);
        return (switch (kind) {
                    case PRIORITY -> draft.priority(number());
                    case INVESTMENT -> draft.investment(whole(number()));
                    case INVESTMENT_PERCENT -> draft.investment(more(school.investment()));
                    case DURATION ->
                        draft.duration((int) Math.min(whole(number()), periods)).fitDemands();
                    case TABLETS_PERCENT -> draft.tablets(more(school.tablets()));
                    case OTHERS_PERCENT -> draft.otherDevices(more(school.otherDevices()));
                    case EARLIEST_START -> draft.earliestStart(Objects.requireNonNull(quarter));
                    case PIN -> draft.pinnedStart(quarter);
                    case UNPIN -> draft.pinnedStart(null);
                    case PUBLISHED -> draft.publishedStart(quarter);
                    case GRANTS_BY_RULE -> draft.grants(rule.of(school.pupils(), school.investment()));
                    case ELIGIBLE -> draft.grants(grants(school, one -> eligible(one, whole(number()))));
                    case ELIGIBLE_SHARE -> draft.grants(grants(school, one -> eligible(one, share(school))));
                    case BASE ->
                        draft.grants(grants(
                                school,
                                one -> new ScenarioSchool.Grant(
                                        one.programme(), whole(number()), one.eligibleCosts())));
                    case REMOVE -> draft;
                })
                .build();
    }

    private List<ScenarioSchool.Grant> grants(ScenarioSchool school, UnaryOperator<ScenarioSchool.Grant> change) {
        String code = Objects.requireNonNull(programme);
        List<ScenarioSchool.Grant> grants = new ArrayList<>(school.grants());
        if (grants.stream().noneMatch(grant -> grant.programme().equals(code))) {
            grants.add(new ScenarioSchool.Grant(code, 0, 0));
        }
        grants.replaceAll(grant -> grant.programme().equals(code) ? change.apply(grant) : grant);
        return grants;
    }

    private static ScenarioSchool.Grant eligible(ScenarioSchool.Grant grant, long costs) {
        return new ScenarioSchool.Grant(grant.programme(), grant.baseAmount(), costs);
    }

    private long share(ScenarioSchool school) {
        return BigDecimal.valueOf(school.investment())
                .multiply(number().movePointLeft(2))
                .setScale(-2, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long more(long before) {
        return whole(
                BigDecimal.valueOf(before).multiply(number().movePointLeft(2).add(BigDecimal.ONE)));
    }

    private BigDecimal number() {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }

    private static long whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
