package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Rulebook;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares, kinds, prices: rules with validity. The past is never rewritten; a change is a new row with a later begin. */
@Service
@Transactional
@MayHandleSubsidies
public class SubsidyRules {

    private static final String VALID_FROM = "subsidy.field.validFrom";

    private final Rules rules;
    private final PaidMonths paidMonths;
    private final JdbcClient jdbc;

    SubsidyRules(Rules rules, PaidMonths paidMonths, JdbcClient jdbc) {
        this.rules = rules;
        this.paidMonths = paidMonths;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<KindRow> kinds() {
        return rules.kinds();
    }

    @Transactional(readOnly = true)
    public List<ShareRow> shares() {
        return rules.shares();
    }

    @Transactional(readOnly = true)
    public List<StateSupportRow> stateSupports() {
        return rules.stateSupports();
    }

    @Transactional(readOnly = true)
    public List<SettlementRow> settlements() {
        return rules.settlements();
    }

    @Transactional(readOnly = true)
    public List<PriceRow> prices() {
        return rules.prices();
    }

    @Transactional(readOnly = true)
    public Rulebook rulebook() {
        return rules.rulebook();
    }

    /** A new kind of entitlement; its share comes with a {@link #add(ShareRow) rule}. */
    public void add(KindRow kind) {
        String code = kind.code().strip();
        UserException.throwIfAt(!code.matches("[A-Z][A-Z0-9_]{1,19}"), "subsidy.field.code", "subsidy.rule.code");
        UserException.throwIfAt(
                List.of(RetentionRow.NONE, RetentionRow.LOG, "HAND").contains(code),
                "subsidy.field.code",
                "subsidy.rule.code");
        int stored = jdbc.sql("""
            INSERT INTO subsidy.kind (code, name, precedence, needs_proof, source, created_by)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
                .params(
                        code,
                        RequiredText.of(kind.name(), 60, "subsidy.field.kind"),
                        kind.precedence(),
                        kind.needsProof(),
                        RequiredText.of(kind.source(), 300, "subsidy.field.source"),
                        Actor.current())
                .update();
        UserException.throwIf(stored == 0, "subsidy.rule.kindTaken");
    }

    /**
     * A new share from a day on.
     *
     * @throws UserException if the day is not the first of a month, not later than the latest row of the kind, or lies in
     *     a month that was paid
     */
    public void add(ShareRow share) {
        firstOfMonth(share.validFrom());
        inOrder(share.validFrom(), share.validUntil());
        UserException.throwIfAt(
                share.fromChild() < 1 || share.fromChild() > 9, "subsidy.field.fromChild", "subsidy.rule.fromChild");
        percent(share.rentPercent(), "subsidy.field.rentPercent");
        percent(share.purchasePercent(), "subsidy.field.purchasePercent");
        rules.shares().stream()
                .filter(row ->
                        row.kind().equals(share.kind()) && !row.validFrom().isBefore(share.validFrom()))
                .findFirst()
                .ifPresent(row -> {
                    throw UserException.at(VALID_FROM, Message.of("subsidy.rule.past", row.validFrom()));
                });
        paidMonths.requireUnpaid(share.validFrom());
        jdbc.sql("""
            INSERT INTO subsidy.share_rule (kind, valid_from, valid_until, rent_percent, purchase_percent,
                from_child, only_without_other, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(share.kind())
                .param(share.validFrom())
                .param(share.validUntil())
                .param(share.rentPercent())
                .param(share.purchasePercent())
                .param(share.fromChild())
                .param(share.onlyWithoutOther())
                .param(RequiredText.of(share.source(), 300, "subsidy.field.source"))
                .param(share.note().strip())
                .param(Actor.current())
                .update();
    }

    /** New support by the state; it may not begin in a month that was paid. */
    public void add(StateSupportRow support) {
        inOrder(support.validFrom(), support.validUntil());
        Integer from = support.classes().from();
        Integer to = support.classes().to();
        UserException.throwIfAt(
                from != null && to != null && to < from, "subsidy.field.toClass", "subsidy.rule.classes");
        percent(support.cityPercent(), "subsidy.field.cityPercent");
        paidMonths.requireUnpaid(support.validFrom());
        jdbc.sql("""
            INSERT INTO subsidy.state_support
                (name, valid_from, valid_until, from_class, to_class, school_types, city_percent, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(RequiredText.of(support.name(), 100, "subsidy.field.stateSupport"))
                .param(support.validFrom())
                .param(support.validUntil())
                .param(from)
                .param(to)
                .param(support.storedTypes())
                .param(support.cityPercent())
                .param(RequiredText.of(support.source(), 300, "subsidy.field.source"))
                .param(support.note().strip())
                .param(Actor.current())
                .update();
    }

    /**
     * Sets the last day of a support by the state; it may not lie in a month that was paid.
     *
     * @param support as it was shown
     * @throws OptimisticLockingFailureException if somebody else set another day since
     */
    public void end(StateSupportRow support, LocalDate until) {
        inOrder(support.validFrom(), until);
        paidMonths.requireUnpaid(until.plusDays(1));
        LocalDate present = support.validUntil();
        if (present != null) {
            paidMonths.requireUnpaid(present.plusDays(1));
        }
        int ended = jdbc.sql("UPDATE subsidy.state_support SET valid_until = ?"
                        + " WHERE id = ? AND valid_until IS NOT DISTINCT FROM ?")
                .param(1, until)
                .param(2, Objects.requireNonNull(support.id()))
                .param(3, present, Types.DATE)
                .update();
        if (ended == 0) {
            throw new OptimisticLockingFailureException("support by the state");
        }
    }

    /** A new way to settle months, from a later month on. */
    public void add(SettlementRow settlement) {
        LocalDate begin = settlement.validFrom();
        firstOfMonth(begin);
        UserException.throwIfAt(
                settlement.referenceDay() < 1 || settlement.referenceDay() > 28,
                "subsidy.field.referenceDay",
                "subsidy.rule.referenceDay");
        UserException.throwIfAt(
                settlement.correctionMonths() < 1 || settlement.correctionMonths() > 60,
                "subsidy.field.correctionMonths",
                "subsidy.rule.correctionMonths");
        rules.settlements().stream()
                .filter(row -> !row.validFrom().isBefore(begin))
                .findFirst()
                .ifPresent(row -> {
                    throw UserException.at(VALID_FROM, Message.of("subsidy.rule.past", row.validFrom()));
                });
        RetentionCheck.requireLongEnough(rules, settlement.correctionMonths());
        paidMonths.requireUnpaid(begin);
        jdbc.sql("""
            INSERT INTO subsidy.settlement_rule
                (valid_from, reference_day, correction_months, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        begin,
                        settlement.referenceDay(),
                        settlement.correctionMonths(),
                        RequiredText.of(settlement.source(), 300, "subsidy.field.source"),
                        settlement.note().strip(),
                        Actor.current())
                .update();
    }

    /**
     * A new price from a day on; contracts keep the amounts that they have. An unknown model is added. The period before ends
     * on the eve.
     *
     * @throws UserException if the period overlaps one that there is, or leaves a gap behind the one before
     */
    public void add(PriceRow price) {
        UserException.throwIfAt(
                price.rent() == null && price.purchase() == null, "subsidy.field.rent", "subsidy.rule.noPrice");
        inOrder(price.validFrom(), price.validUntil());
        String name = RequiredText.of(price.offer().name(), 100, "subsidy.field.model");
        PriceRow.Offer offer = new PriceRow.Offer(
                name, price.offer().provider().strip(), price.offer().contract().strip());
        follow(offer, price);
        jdbc.sql("INSERT INTO subsidy.device_model (name, provider, contract) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(name, offer.provider(), offer.contract())
                .update();
        jdbc.sql("""
            INSERT INTO subsidy.device_price (model_id, valid_from, valid_until, rent, purchase, source, created_by)
            SELECT id, ?, ?, ?, ?, ?, ? FROM subsidy.device_model WHERE name = ? AND provider = ? AND contract = ?
            """)
                .param(price.validFrom())
                .param(price.validUntil())
                .param(Amounts.cents(price.rent(), "subsidy.field.rent"))
                .param(Amounts.cents(price.purchase(), "subsidy.field.purchase"))
                .param(RequiredText.of(price.source(), 300, "subsidy.field.source"))
                .param(Actor.current())
                .param(name)
                .param(offer.provider())
                .param(offer.contract())
                .update();
    }

    /** Ends the open period of the model on the eve of the new one. */
    private void follow(PriceRow.Offer offer, PriceRow price) {
        Optional<PriceRow> last = rules.prices().stream()
                .filter(row -> row.offer().equals(offer) && !row.replaced())
                .findFirst();
        if (last.isEmpty()) {
            return;
        }
        LocalDate until = last.get().validUntil();
        LocalDate from = price.validFrom();
        boolean overlaps = !from.isAfter(last.get().validFrom()) || until != null && !from.isAfter(until);
        UserException.throwIfAt(
                overlaps, VALID_FROM, "subsidy.rule.pricesOverlap", last.get().validFrom());
        UserException.throwIfAt(
                until != null && from.isAfter(until.plusDays(1)),
                VALID_FROM,
                "subsidy.rule.pricesGap",
                until == null ? from : until.plusDays(1));
        jdbc.sql("UPDATE subsidy.device_price SET valid_until = ? WHERE model_id = ? AND valid_until IS NULL"
                        + " AND NOT replaced")
                .params(from.minusDays(1), last.get().modelId())
                .update();
    }

    private static void firstOfMonth(LocalDate begin) {
        UserException.throwIfAt(begin.getDayOfMonth() != 1, VALID_FROM, "subsidy.rule.firstOfMonth");
    }

    private static void inOrder(LocalDate from, @Nullable LocalDate until) {
        UserException.throwIfAt(
                until != null && until.isBefore(from), "subsidy.field.validUntil", "subsidy.rule.order");
    }

    private static void percent(@Nullable BigDecimal percent, String field) {
        UserException.throwIfAt(
                percent != null
                        && (percent.signum() < 0
                                || percent.compareTo(new BigDecimal(100)) > 0
                                || percent.stripTrailingZeros().scale() > 2),
                field,
                "subsidy.rule.percent");
    }
}
